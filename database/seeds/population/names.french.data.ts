/**
 * French-Canadian names with approximate weights. Surnames: about per ten thousand Quebecers, in the well-known order of
 * the commonest ones (Tremblay, Gagnon, Roy, Côté …). First names: rough shares among adults.
 */
export const FRENCH_SURNAMES = `
Tremblay 108, Gagnon 79, Roy 75, Côté 69, Bouchard 53, Gauthier 52, Morin 50, Lavoie 46, Fortin 45, Gagné 44,
Ouellet 40, Pelletier 40, Bélanger 40, Lévesque 39, Bergeron 37, Leblanc 36, Paquette 34, Girard 33, Simard 33,
Boucher 32, Caron 31, Beaulieu 30, Cloutier 30, Dubé 29, Poirier 29, Fournier 29, Lapointe 28, Leclerc 28,
Lefebvre 28, Poulin 27, Thibault 27, St-Pierre 27, Nadeau 27, Martin 26, Landry 26, Martel 25, Bédard 25,
Grenier 25, Lessard 24, Bernier 24, Richard 24, Michaud 24, Hébert 23, Desjardins 23, Couture 23, Turcotte 23,
Lachance 22, Parent 22, Blais 22, Gosselin 22, Savard 21, Proulx 21, Beaudoin 21, Demers 21, Perreault 21,
Boudreau 20, Lemieux 20, Cyr 20, Perron 20, Dufour 20, Dion 19, Mercier 19, Bolduc 19, Bérubé 19, Boisvert 19,
Langlois 19, Ménard 18, Therrien 18, Plante 18, Bilodeau 18, Blanchette 18, Dubois 18, Champagne 17, Paradis 17,
Fortier 17, Arsenault 17, Dupuis 17, Gaudreault 17, Hamel 17, Houle 17, Villeneuve 16, Rousseau 16, Gravel 16,
Thériault 16, Lemay 16, Robert 16, Allard 16, Deschênes 16, Giroux 16, Guay 16, Leduc 16, Boivin 15, Charbonneau 15,
Lambert 15, Raymond 15, Vachon 15, Gilbert 15, Audet 15, Jean 15, Larouche 15, Legault 15, Trudel 15, Fontaine 14,
Picard 14, Labelle 14, Lacroix 14, Jacques 14, Moreau 14, Carrier 14, Bernard 14, Desrosiers 14, Goulet 14,
Renaud 14, Dionne 14, Lapierre 14, Vaillancourt 13, Fillion 13, Lalonde 13, Tessier 13, Bertrand 13, Tardif 13,
Lepage 13, Gingras 13, Benoît 13, Rioux 13, Giguère 13, Drouin 13, Harvey 13, Lauzon 13, Gendron 12,
Boutin 12, Laflamme 12, Vallée 12, Dumont 12, Breton 12, Paré 12, Paquin 12, Robitaille 12, Gélinas 12, Duchesne 12,
Lussier 12, Séguin 12, Veilleux 12, Potvin 12, Gervais 12, Pépin 12, Laroche 12, Morissette 12, Charron 12, Lavallée 12,
Laplante 12, Chabot 12, Brunet 12, Vézina 12, Desrochers 11, Labrecque 11, Coulombe 11, Tanguay 11, Chouinard 11,
Noël 11, Pouliot 11, Lacasse 11, Daigle 11, Marcoux 11, Lamontagne 11, Turgeon 11, Larocque 11, Roberge 11, Auger 11,
Masse 11, Pilon 11, Racine 11, Dallaire 11, Émond 11, Grégoire 10, Beauregard 10, Denis 10, Lebel 10, Blouin 10,
Martineau 10, Labbé 10, Beauchamp 10, St-Onge 10, Charette 10, Dupont 10, Létourneau 10, Rodrigue 10, Cormier 10,
Rivard 10, Mathieu 10, Asselin 10, St-Jean 10, Plourde 10, Thibodeau 10, Bélisle 10, St-Laurent 10, Godbout 10,
Desbiens 10, Lavigne 10, Doucet 10, Labonté 10, Marchand 10, Brassard 10, Forget 10, Patenaude 10, Marois 10,
Geoffrion 5, Barrette 9, D'Amours 6, L'Heureux 7, L'Écuyer 5, D'Astous 3, Lanctôt 7, Crête 5, Frève 3,
Lesage 8, Ayotte 6, Deslauriers 8, Bourassa 8, Boulanger 8, Boulet 8, Cadieux 8, Chartrand 7, Corbeil 7, Dagenais 7,
Désilets 5, Éthier 7, Filiatrault 5, Guérin 7, Hudon 7, Imbeault 6, Jobin 7, Laberge 8, Lafrance 7, Lajoie 8,
Lamarche 7, Laurin 8, Légaré 7, Maltais 7, Massé 8, Millette 5, Nault 6, Ouimet 7, Papineau 5, Quessy 3, Ranger 5,
Sauvé 8, Sylvestre 7, Théberge 7, Trépanier 8, Vaudreuil 3, Viau 6, Viens 7
`;

export const FRENCH_FIRST_NAMES_FEMALE = `
Marie 28, Nathalie 26, Sylvie 27, Louise 24, Isabelle 23, Julie 22, Diane 22, France 18, Chantal 18, Martine 16,
Johanne 18, Lise 17, Manon 17, Line 12, Josée 15, Caroline 14, Annie 14, Mélanie 15, Stéphanie 15, Véronique 13,
Lucie 13, Hélène 14, Francine 16, Michelle 8, Michèle 10, Danielle 13, Nicole 15, Monique 15, Suzanne 14, Ginette 13,
Pierrette 8, Claudette 7, Denise 13, Carole 13, Guylaine 10, Christine 12, Sophie 12, Karine 11, Catherine 13,
Geneviève 11, Valérie 11, Mélissa 8, Jessica 7, Audrey 9, Émilie 10, Amélie 8, Marie-Ève 10, Marie-Claude 9,
Marie-Josée 8, Marie-Pier 6, Marie-France 5, Anne-Marie 6, Andrée-Anne 4, Joanie 3, Gabrielle 8, Camille 6, Laurence 6,
Ariane 5, Noémie 6, Maude 5, Sarah 7, Alexandra 5, Florence 4, Rosalie 4, Léa 4, Jeanne 5, Thérèse 11, Jacqueline 9,
Huguette 7, Gisèle 7, Yvette 4, Rita 5, Cécile 4, Colette 5, Madeleine 6, Marguerite 3, Lorraine 6, Linda 10,
Brigitte 6, Renée 5, Solange 3, Élisabeth 5, Édith 3, Ève 3, Maryse 6, Maïka 1, Loïs 1, Anaïs 3, Océane 2, Zoé 2
`;

export const FRENCH_FIRST_NAMES_MALE = `
Michel 27, Pierre 25, André 23, Jean 22, Claude 18, Alain 20, Daniel 22, Denis 16, Luc 15, Robert 17, Jacques 17,
Richard 15, Marc 14, Sylvain 15, François 16, Martin 17, Stéphane 17, Éric 16, Patrick 14, Benoît 11, Yves 11,
Gilles 14, Serge 13, Mario 12, Normand 11, Réjean 9, Guy 11, Louis 10, Yvon 8, Roger 9, Marcel 9, Gaétan 7, Gérard 6,
Raymond 8, Paul 9, René 8, Maurice 6, Fernand 5, Roland 5, Lucien 4, Jean-François 11, Jean-Pierre 8, Jean-Guy 6,
Jean-Claude 6, Jean-Sébastien 4, Jean-Philippe 5, Jean-Luc 3, Pierre-Luc 4, Marc-André 7, Marc-Antoine 3, Louis-Philippe 3,
Simon 9, Mathieu 11, Alexandre 11, Sébastien 11, Maxime 9, David 11, Nicolas 10, Jonathan 8, Guillaume 8, Philippe 8,
Olivier 8, Vincent 8, Étienne 5, Félix 5, Antoine 6, Samuel 7, Gabriel 6, Charles 6, William 3, Thomas 4, Émile 3,
Hugo 5, Frédéric 7, Dominic 7, Christian 9, Carl 5, Steve 6, Bruno 5, Laurent 4, Rémi 5, Raphaël 4, Jérôme 4, Loïc 2,
Joël 4, Noël 2, Clément 3, Léo 2, Édouard 2, Adrien 2
`;
