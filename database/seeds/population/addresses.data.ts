export type Province = 'QC' | 'ON' | 'BC' | 'AB' | 'MB' | 'SK' | 'NS' | 'NB' | 'NL' | 'PE' | 'NT' | 'YT' | 'NU';

/** First letters that Canada Post gives to each province (X is shared by Nunavut and the Northwest Territories). */
export const POSTAL_LETTERS: Readonly<Record<Province, string>> = {
  QC: 'GHJ',
  ON: 'KLMNP',
  BC: 'V',
  AB: 'T',
  MB: 'R',
  SK: 'S',
  NS: 'B',
  NB: 'E',
  NL: 'A',
  PE: 'C',
  NT: 'X',
  YT: 'Y',
  NU: 'X',
};

/** Area codes in service, per province: what a phone number may begin with. */
export const AREA_CODES: Readonly<Record<Province, readonly string[]>> = {
  QC: ['418', '581', '438', '514', '450', '579', '819', '873'],
  ON: ['416', '647', '437', '905', '289', '365', '519', '226', '548', '613', '343', '705', '249', '807'],
  BC: ['604', '778', '236', '250'],
  AB: ['403', '587', '780', '825'],
  MB: ['204', '431'],
  SK: ['306', '639'],
  NS: ['902', '782'],
  NB: ['506'],
  NL: ['709'],
  PE: ['902', '782'],
  NT: ['867'],
  YT: ['867'],
  NU: ['867'],
};

/** Where donors live, by language: population of each language group, in thousands. */
export const PROVINCES_BY_LANGUAGE = {
  fr: 'QC 6500, ON 490, NB 230, AB 65, BC 55, MB 37, NS 28, SK 13, PE 4, NL 2, YT 2, NT 1, NU 1',
  en: 'ON 9900, BC 3700, AB 3500, QC 1000, MB 1000, SK 950, NS 880, NB 510, NL 500, PE 140, NT 33, YT 35, NU 12',
} as const;

/** One city a line: name | first two or three characters of its postal codes | area codes | population in thousands. */
export const CITIES: Readonly<Record<Province, string>> = {
  QC: `
    Montréal|H1 H2 H3 H4 H8|514 438|1760
    Québec|G1 G2|418 581|550
    Laval|H7|450 579|440
    Gatineau|J8 J9|819 873|290
    Longueuil|J4|450 579|255
    Sherbrooke|J1|819 873|173
    Lévis|G6|418 581|150
    Saguenay|G7|418 581|145
    Trois-Rivières|G8 G9|819 873|140
    Terrebonne|J6|450 579|120
    Saint-Jean-sur-Richelieu|J2 J3|450 579|98
    Brossard|J4|450 579|91
    Repentigny|J5 J6|450 579|86
    Saint-Jérôme|J5 J7|450 579|80
    Drummondville|J2|819 873|80
    Granby|J2|450 579|69
    Saint-Hyacinthe|J2|450 579|58
    Rimouski|G5|418 581|49
    Victoriaville|G6|819 873|48
    Rouyn-Noranda|J9|819 873|42
    Joliette|J6|450 579|22
    Alma|G8|418 581|30
    Val-d'Or|J9|819 873|33
    Saint-Georges|G5|418 581|33
    Rivière-du-Loup|G5|418 581|20
    Sept-Îles|G4|418 581|25
    Baie-Comeau|G4 G5|418 581|21
    Gaspé|G4|418 581|15
    L'Assomption|J5|450 579|24
    Magog|J1|819 873|28`,
  ON: `
    Toronto|M1 M4 M5 M6 M9|416 647 437|2800
    Ottawa|K1 K2|613 343|1020
    Mississauga|L4 L5|905 289 365|718
    Brampton|L6 L7|905 289 365|656
    Hamilton|L8 L9|905 289 365|570
    London|N5 N6|519 226 548|422
    Markham|L3 L6|905 289 365|339
    Vaughan|L4|905 289 365|323
    Kitchener|N2|519 226 548|257
    Windsor|N8 N9|519 226 548|230
    Oakville|L6|905 289 365|214
    Burlington|L7|905 289 365|187
    Greater Sudbury|P3|705 249|166
    Oshawa|L1|905 289 365|175
    Barrie|L4|705 249|148
    Guelph|N1|519 226 548|144
    Kingston|K7|613 343|132
    Thunder Bay|P7|807|109
    Peterborough|K9|705 249|84
    Sarnia|N7|519 226 548|72
    Sault Ste. Marie|P6|705 249|72
    Cornwall|K6|613 343|48
    Timmins|P4|705 249|41
    Hawkesbury|K6|613 343|10`,
  BC: `
    Vancouver|V5 V6|604 778 236|662
    Surrey|V3 V4|604 778 236|568
    Burnaby|V5|604 778 236|249
    Richmond|V6 V7|604 778 236|210
    Abbotsford|V2|604 778 236|154
    Coquitlam|V3|604 778 236|149
    Kelowna|V1|250 778 236|145
    Langley|V1 V2|604 778 236|133
    Nanaimo|V9|250 778 236|100
    Kamloops|V2|250 778 236|98
    Victoria|V8 V9|250 778 236|92
    Prince George|V2|250 778 236|77`,
  AB: `
    Calgary|T2 T3|403 587 825|1307
    Edmonton|T5 T6|780 587 825|1011
    Red Deer|T4|403 587 825|101
    Lethbridge|T1|403 587 825|98
    St. Albert|T8|780 587 825|68
    Medicine Hat|T1|403 587 825|63
    Grande Prairie|T8|780 587 825|64
    Fort McMurray|T9|780 587 825|68`,
  MB: 'Winnipeg|R2 R3|204 431|750\n Brandon|R7|204 431|51\n Steinbach|R5|204 431|18\n Thompson|R8|204 431|13',
  SK: 'Saskatoon|S7|306 639|266\n Regina|S4|306 639|226\n Prince Albert|S6|306 639|37\n Moose Jaw|S6|306 639|33',
  NS: 'Halifax|B3|902 782|348\n Dartmouth|B2|902 782|92\n Sydney|B1|902 782|30\n Truro|B2|902 782|13\n Yarmouth|B5|902 782|7',
  NB: `
    Moncton|E1|506|79
    Saint John|E2|506|70
    Fredericton|E3|506|63
    Dieppe|E1|506|28
    Miramichi|E1|506|17
    Edmundston|E3|506|16
    Bathurst|E2|506|12
    Caraquet|E1|506|4`,
  NL: "St. John's|A1|709|110\n Mount Pearl|A1|709|22\n Corner Brook|A2|709|19\n Gander|A1|709|12",
  PE: 'Charlottetown|C1|902 782|39\n Summerside|C1|902 782|16\n Stratford|C1|902 782|11',
  NT: 'Yellowknife|X1A|867|20\n Hay River|X0E|867|3\n Inuvik|X0E|867|3',
  YT: 'Whitehorse|Y1|867|28\n Dawson|Y0|867|2',
  NU: 'Iqaluit|X0A|867|7\n Rankin Inlet|X0C|867|3\n Arviat|X0C|867|3',
};

/** Streets as a Quebec address writes them, after the number and a comma. */
export const FRENCH_STREETS = `
  rue de l'Église, rue Principale, rue Saint-Jean, rue Notre-Dame, rue Sainte-Catherine, boulevard Laurier,
  rue des Érables, rue du Parc, avenue du Mont-Royal, boulevard Saint-Joseph, rue Saint-Denis, rue Papineau,
  chemin du Lac, rang Saint-Antoine, rue des Pins, rue Sherbrooke, avenue Cartier, rue de la Montagne,
  boulevard René-Lévesque, rue Saint-Louis, rue des Bouleaux, rue Champlain, rue Frontenac, rue Lafontaine,
  chemin Sainte-Foy, montée des Sources, rue du Collège, rue du Moulin, rue de l'Hôtel-de-Ville, côte du Passage,
  rue Marie-Victorin, boulevard des Forges, rue des Ormes, avenue de l'Université, place Royale, rue Bélanger,
  rue Fleury, rue Hochelaga, avenue Christophe-Colomb, rang de la Rivière, rue des Lilas, rue du Fleuve,
  rue Sainte-Anne, rue Saint-Paul, boulevard Talbot, rue King Ouest, avenue Bernard, rue des Hirondelles
`
  .split(',')
  .map((street) => street.trim());

/** Streets as an address writes them elsewhere, after the number and a space. */
export const ENGLISH_STREETS = `
  Main Street, King Street West, Queen Street East, Maple Avenue, Church Street, Elm Street, Victoria Avenue,
  Wellington Street, Albert Street, Dundas Street, Yonge Street, Bank Street, Oak Drive, Cedar Crescent,
  Birch Lane, Lakeshore Road, Mill Road, Park Avenue, Pine Street, George Street, Elgin Street, Willow Way,
  Highland Road, River Road, Sunset Drive, Centre Street, College Street, Duke Street, Portage Avenue,
  Granville Street, Jasper Avenue, Barrington Street, Water Street, Spruce Court, Orchard Crescent,
  Hillcrest Avenue, Regent Street, Prince Street, Concession Road 4, Meadow Lane, Fairview Drive, Bay Street,
  Heritage Way, 4 Avenue SW, 112 Street NW, 8th Line, Cambie Street, Douglas Street
`
  .split(',')
  .map((street) => street.trim());
