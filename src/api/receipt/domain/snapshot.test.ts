import { sampleAssets, sampleLine, sampleReceipt, sampleVariants, type SampleImages } from '../../../../tests/harness/receipts';
import { receiptSnapshot } from './snapshot';

let images: SampleImages;
beforeAll(async () => {
  images = await sampleAssets();
});

const problems = (value: unknown) => receiptSnapshot.safeParse(value).error?.issues.map((issue) => issue.path.join('.')) ?? [];

it('takes every kind of receipt, and gives the same back after a way through JSON', () => {
  for (const snapshot of Object.values(sampleVariants(images))) {
    expect(receiptSnapshot.parse(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot);
  }
});

it('refuses totals that are not the sum of the lines, to the cent', () => {
  const lines = [sampleLine({ amount: 611.23 }), sampleLine({ amount: 261.95 })];
  const snapshot = { ...sampleReceipt(images, { kind: 'consolidated', lines }), amount: 873.18, eligibleAmount: 873.18 };
  expect(problems(snapshot)).toEqual([]);
  expect(problems({ ...snapshot, amount: 873.19 })).toEqual(['amount']);
  expect(problems({ ...snapshot, eligibleAmount: 873.17 })).toEqual(['eligibleAmount']);
});

it('refuses several gifts on a single receipt, none at all, three decimals, negative amounts and dates that do not exist', () => {
  const snapshot = sampleReceipt(images);
  expect(problems({ ...sampleReceipt(images, { lines: [sampleLine(), sampleLine()] }) })).toEqual(['lines']);
  expect(problems({ ...snapshot, lines: [], amount: 0, eligibleAmount: 0 })).toEqual(['lines']);
  expect(problems({ ...snapshot, lines: [{ ...sampleLine(), amount: 10.005 }] })).toContain('lines.0.amount');
  expect(problems({ ...snapshot, advantageAmount: -1 })).toContain('advantageAmount');
  expect(problems({ ...snapshot, issuedOn: '2026-02-30' })).toContain('issuedOn');
  expect(problems({ ...snapshot, surprise: true })).toEqual(['']);
});

it('refuses a gift in kind on a consolidated receipt', () => {
  expect(problems({ ...sampleVariants(images).inKind, kind: 'consolidated' })).toEqual(['lines']);
});
