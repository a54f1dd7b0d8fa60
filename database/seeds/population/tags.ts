export interface SeedTag {
  readonly name: { readonly fr: string; readonly en: string };
  readonly description: { readonly fr: string; readonly en: string };
  /** `#RRGGBB`, dark enough for white text. */
  readonly color: string;
}

/** The demo charity's tags. Names are unique in each language, accents and case aside. */
export const TAGS: readonly SeedTag[] = [
  tag('Grand donateur', 'Major donor', 'Plus de 5 000 $ à vie', 'Over $5,000 lifetime', '#8A1C4A'),
  tag('Donateur mensuel', 'Monthly donor', 'Membre du Cercle des amis', 'Member of the Circle of Friends', '#1F5FA8'),
  tag('Bénévole', 'Volunteer', 'Donne aussi de son temps', 'Also gives time', '#2E6B34'),
  tag("Membre du conseil d'administration", 'Board member', 'En poste', 'Currently serving', '#3B2F87'),
  tag('Ancien administrateur', 'Past board member', 'A siégé au conseil', 'Served on the board', '#5B4E9E'),
  tag('Invité du gala', 'Gala guest', 'Est venu au moins une fois', 'Came at least once', '#A3355E'),
  tag('Commanditaire', 'Sponsor', "Commandite d'événement", 'Event sponsorship', '#7A4B00'),
  tag('Partenaire corporatif', 'Corporate partner', 'Entente annuelle', 'Annual agreement', '#4A5A00'),
  tag('Média', 'Media', 'Journaliste ou diffuseur', 'Journalist or broadcaster', '#006270'),
  tag('Élu', 'Elected official', 'Municipal, provincial ou fédéral', 'Municipal, provincial or federal', '#525252'),
  tag('Ancien bénéficiaire', 'Former client', "A déjà reçu de l'aide", 'Once received help', '#1B6E5A'),
  tag('Famille endeuillée', 'Bereaved family', 'Ton délicat', 'Gentle tone', '#5A4660'),
  tag('Legs annoncé', 'Bequest announced', 'Nous a inscrits à son testament', 'Named us in a will', '#6B2D12'),
  tag('Prospect chaud', 'Warm prospect', 'Intérêt confirmé, sans don', 'Confirmed interest, no gift yet', '#B0400F'),
  tag('Préfère le papier', 'Prefers paper', 'Reçus et lettres par la poste', 'Receipts and letters by mail', '#6D5A3A'),
  tag('Adresse à vérifier', 'Address to check', 'Courrier retourné', 'Mail was returned', '#9C2B2B'),
  tag('Remerciement personnel', 'Personal thanks', 'Appel de la direction après un don', 'Director calls after a gift', '#0E6A8C'),
  tag('Pair à pair', 'Peer to peer', 'Collecte auprès de ses proches', 'Raises money from friends', '#6A1B9A'),
  tag('Employeur jumelle', 'Matching employer', "L'employeur double le don", 'Employer matches gifts', '#33691E'),
  tag('Infolettre seulement', 'Newsletter only', 'Aucune sollicitation', 'No asks', '#37474F'),
];

function tag(fr: string, en: string, descriptionFr: string, descriptionEn: string, color: string): SeedTag {
  return { name: { fr, en }, description: { fr: descriptionFr, en: descriptionEn }, color };
}
