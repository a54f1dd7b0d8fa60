import { sampleAssets, sampleLine, sampleVariants, type SampleImages } from '../../../../../tests/harness/receipts';
import type { ReceiptSnapshot } from '../snapshot';
import { missingFacts } from './missing-facts';

let images: SampleImages;
beforeAll(async () => {
  images = await sampleAssets();
});
const variants = () => sampleVariants(images);

it('lets every good receipt through', () => {
  for (const [name, snapshot] of Object.entries(variants())) expect([name, missingFacts(snapshot)]).toEqual([name, []]);
});

it('names what a Canadian receipt lacks', () => {
  const { single, inKind, advantage } = variants();
  const organization = (change: Partial<ReceiptSnapshot['organization']>) => ({ ...single, organization: { ...single.organization, ...change } });
  const cases: readonly (readonly [string, ReceiptSnapshot])[] = [
    ['organizationAddress', organization({ addressLines: [] })],
    ['organizationAddress', organization({ country: 'US' })],
    ['registrationNumber', organization({ registrationNumber: null })],
    ['registrationNumber', organization({ registrationNumber: '123456789RC0001' })],
    ['placeOfIssue', { ...single, placeOfIssue: { fr: 'Montréal', en: null } }],
    ['donorAddress', { ...single, donor: { ...single.donor, addressLines: [] } }],
    ['advantage', { ...advantage, advantageDescription: null }],
    ['description', { ...inKind, lines: [sampleLine()] }],
    ['signature', organization({ signatoryName: null })],
  ];
  // Without a facsimile the printed copy is signed by hand.
  expect(missingFacts(organization({ signatureImage: null }))).toEqual([]);
  for (const [field, snapshot] of cases) expect([field, missingFacts(snapshot)]).toEqual([field, [field]]);
  const appraised = inKind.lines.map((line) => ({ ...line, inKind: line.inKind && { ...line.inKind, appraiserAddress: null } }));
  expect(missingFacts({ ...inKind, lines: appraised })).toEqual(['appraiserAddress']);
});

it('asks for the place in the languages the receipt speaks only', () => {
  const { singleFrench, singleEnglish } = variants();
  expect(missingFacts({ ...singleFrench, placeOfIssue: { fr: 'Montréal', en: null } })).toEqual([]);
  expect(missingFacts({ ...singleEnglish, placeOfIssue: { fr: 'Montréal', en: null } })).toEqual(['placeOfIssue']);
});

it('names what the American and the French receipt lack', () => {
  const { unitedStatesReturn, france } = variants();
  expect(missingFacts({ ...unitedStatesReturn, advantageDescription: null })).toEqual(['goodsOrServices']);
  expect(missingFacts({ ...france, france: null }).sort()).toEqual(['cgiArticles', 'giftForm', 'giftNature', 'legalForm', 'paymentMode', 'purpose']);
});

it('asks nothing of an acknowledgement, which claims nothing', () => {
  const { acknowledgement } = variants();
  const bare = {
    ...acknowledgement,
    donor: { ...acknowledgement.donor, addressLines: [] },
    organization: { ...acknowledgement.organization, registrationNumber: null },
  };
  expect(missingFacts(bare)).toEqual([]);
});
