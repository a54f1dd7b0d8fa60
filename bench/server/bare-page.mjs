import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const PDFDocument = require('pdfkit');

const OWN = {
  regular: require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
};
const BUILT_IN = { regular: 'Helvetica', bold: 'Helvetica-Bold' };

/** A receipt's words and pictures put on a page with pdfkit as its guide shows: no tags, no wrapping, no encryption. */
export function barePage(receipt, { logo, signature } = {}, { hasOwnFont }) {
  return new Promise((resolve, reject) => {
    const doc = new PDFDocument({ size: 'LETTER', margin: 42 });
    const chunks = [];
    doc.on('data', (chunk) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
    for (const [name, source] of Object.entries(hasOwnFont ? OWN : BUILT_IN)) doc.registerFont(name, source);
    const { organization, donor } = receipt;
    if (logo !== undefined) doc.image(logo, 64, 42, { width: 190 });
    if (signature !== undefined) doc.image(signature, 64, 520, { width: 157 });
    write(doc, 338, 42, [[organization.legalName], ...organization.addressLines, organization.phone, organization.email, organization.website]);
    write(doc, 64, 152, [[donor.displayName], ...donor.addressLines]);
    write(doc, 338, 152, [
      'Numéro du reçu / Receipt number',
      [receipt.number],
      'Date de délivrance / Date issued',
      [receipt.issuedOn],
      'Lieu de délivrance / Place issued',
      [`${receipt.placeOfIssue.fr} / ${receipt.placeOfIssue.en}`],
      'Numéro d’enregistrement / Registration number',
      [organization.registrationNumber],
    ]);
    doc.rect(64, 420, 484, 58).fill('#edf3f8').fillColor('#1c2430');
    write(doc, 64, 278, [
      ['REÇU OFFICIEL / OFFICIAL RECEIPT'],
      "Reçu officiel aux fins de l'impôt sur le revenu",
      'Official receipt for income tax purposes',
      'Donateur / Donor',
      [donor.displayName],
      donor.addressLines.join(', '),
      'Date de réception du don / Date gift received',
      [receipt.lines[0].receivedOn],
      'Montant du don / Amount of gift',
      [`${receipt.amount},00 $`],
      ['Montant admissible du don / Eligible amount of gift'],
      [`${receipt.eligibleAmount},00 $`],
      `$${receipt.eligibleAmount}.00`,
    ]);
    write(doc, 64, 572, ['Signature autorisée / Authorized signature', [organization.signatoryName], 'Trésorière / Treasurer']);
    write(doc, 278, 572, ['Agence du revenu du Canada – canada.ca/organismes-bienfaisance-dons', 'Canada Revenue Agency – canada.ca/charities-giving']);
    write(doc, 64, 740, [`Reçu n° ${receipt.number} / Receipt No. ${receipt.number}`]);
    write(doc, 440, 740, ['Page 1 de 1 / Page 1 of 1']);
    doc.end();
  });
}

/** Lines one under the other; what stands in a list of its own is bold. */
function write(doc, x, top, lines) {
  lines.forEach((line, index) => {
    doc
      .font(Array.isArray(line) ? 'bold' : 'regular')
      .fontSize(9.5)
      .text(Array.isArray(line) ? line[0] : line, x, top + index * 12.4, { lineBreak: false });
  });
}
