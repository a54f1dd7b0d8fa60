export type NoteKind = 'general' | 'call' | 'meeting' | 'concern';

export interface SeedNote {
  readonly kind: NoteKind;
  readonly fr: string;
  readonly en: string;
}

/** Notes as staff write them: short, factual, about the donor and fit for the donor to read. */
export const NOTES: readonly SeedNote[] = [
  note('call', 'Appelée pour la remercier; très touchée par la lettre.', 'Called to thank her; very touched by the letter.'),
  note('call', 'Laissé un message. Rappeler après 17 h.', 'Left a message. Call back after 5 p.m.'),
  note('call', 'Souhaite passer de 25 $ à 35 $ par mois dès janvier.', 'Wants to go from $25 to $35 a month from January.'),
  note('call', 'Demande un duplicata de son reçu de l’an dernier.', 'Asks for a copy of last year’s receipt.'),
  note('call', 'Nouvelle carte de crédit; mise à jour faite au téléphone par le portail.', 'New credit card; updated through the portal while on the phone.'),
  note('call', 'Ne veut plus d’appels le soir.', 'No more evening calls, please.'),
  note('call', 'Sa mère a été hébergée chez nous en 2011; veut aider à son tour.', 'Her mother stayed with us in 2011; wants to help in turn.'),
  note('call', 'Demande comment inscrire l’organisme dans son testament.', 'Asks how to name the charity in her will.'),
  note('call', 'En voyage jusqu’en avril, reprendre contact à son retour.', 'Travelling until April, get in touch on return.'),
  note('call', 'A confirmé deux places pour le gala, une végétarienne.', 'Confirmed two gala seats, one vegetarian.'),
  note('meeting', 'Café au Marché Jean-Talon. Intéressé par le projet d’agrandissement.', 'Coffee downtown. Interested in the expansion project.'),
  note(
    'meeting',
    'Visite de la maison avec ses deux enfants; questions sur les besoins en hiver.',
    'Toured the house with two children; asked about winter needs.',
  ),
  note(
    'meeting',
    'Rencontre avec la directrice : don de titres envisagé avant décembre.',
    'Met the director: considering a gift of securities before December.',
  ),
  note('meeting', 'Dîner avec le comité du gala; apportera trois commanditaires.', 'Lunch with the gala committee; will bring three sponsors.'),
  note(
    'meeting',
    'A présenté notre dossier à la fondation de son employeur. Réponse en juin.',
    'Presented our case to the employer’s foundation. Answer in June.',
  ),
  note(
    'meeting',
    'Rencontre du conseil de la fondation familiale : demande écrite attendue.',
    'Met the family foundation’s board: a written request is expected.',
  ),
  note('meeting', 'Remise du chèque sur place, photo autorisée pour l’infolettre.', 'Cheque presented on site, photo allowed in the newsletter.'),
  note('meeting', 'Préfère financer du matériel plutôt que des salaires.', 'Would rather fund equipment than salaries.'),
  note('concern', 'Mécontent : a reçu deux fois la même lettre. Doublon à vérifier.', 'Unhappy: got the same letter twice. Check for a duplicate.'),
  note('concern', 'Reçu au nom du conjoint seulement; demande une correction.', 'Receipt in the spouse’s name only; asks for a correction.'),
  note('concern', 'Prélèvement passé deux fois en mars; remboursement demandé aux finances.', 'Debited twice in March; refund requested from finance.'),
  note('concern', 'Trouve que nous écrivons trop souvent. Une lettre par an suffit.', 'Feels we write too often. One letter a year is enough.'),
  note('concern', 'Courriel en anglais reçu par erreur; langue corrigée au dossier.', 'Got a French e-mail by mistake; language corrected on file.'),
  note('concern', 'Demande où va l’argent de la campagne; rapport annuel envoyé.', 'Asks where the campaign’s money goes; annual report sent.'),
  note('concern', 'Chèque sans provision; rappel fait avec délicatesse.', 'Cheque returned unpaid; followed up gently.'),
  note('concern', 'Don fait par erreur de 500 $ au lieu de 50 $; remboursement partiel.', 'Gave $500 instead of $50 by mistake; partial refund.'),
  note('general', 'Déménagement à Gatineau en juillet; nouvelle adresse à venir.', 'Moving to Ottawa in July; new address to come.'),
  note('general', 'Préfère être tutoyé.', 'Prefers to be called by first name.'),
  note('general', 'Donne toujours en mémoire de son frère, en novembre.', 'Always gives in memory of a brother, in November.'),
  note('general', 'Bénévole à la distribution de paniers, le samedi.', 'Volunteers at the food baskets on Saturdays.'),
  note('general', 'Retraitée de l’enseignement; s’intéresse à l’aide aux devoirs.', 'Retired teacher; interested in homework help.'),
  note('general', 'Carte de Noël retournée : adresse à vérifier.', 'Christmas card returned: check the address.'),
  note('general', 'Employeur qui jumelle les dons jusqu’à 1 000 $; formulaire envoyé.', 'Employer matches gifts up to $1,000; form sent.'),
  note(
    'general',
    'A partagé notre collecte sur les réseaux sociaux, une vingtaine de dons en découlent.',
    'Shared our appeal on social media; about twenty gifts came from it.',
  ),
  note('general', 'Souhaite rester anonyme dans le rapport annuel.', 'Wishes to stay anonymous in the annual report.'),
  note('general', 'Veut un seul reçu pour l’année, en février.', 'Wants a single receipt for the year, in February.'),
  note('general', 'Se rend au bureau pour remettre son chèque; aime jaser avec l’équipe.', 'Drops the cheque at the office; likes to chat with the team.'),
  note('general', 'Écrire au bureau, pas à la maison.', 'Write to the office, not to the home address.'),
  note('general', 'Petit-fils de la fondatrice; connaît bien notre histoire.', 'Grandson of the founder; knows our history well.'),
  note('general', 'Offre son camion pour la collecte de meubles en mai.', 'Offers a truck for the furniture drive in May.'),
];

function note(kind: NoteKind, fr: string, en: string): SeedNote {
  return { kind, fr, en };
}
