import { textOf, toolOutput, wordsOf, type Word } from '../../../../tests/harness/read-pdf';
import { sampleAssets, sampleLine, sampleLines, sampleReceipt, sampleVariants, type SampleImages } from '../../../../tests/harness/receipts';
import type { ReceiptSnapshot } from '../domain/snapshot';
import { geometryOf } from './geometry';
import { renderReceipt } from './render-receipt';

let images: SampleImages;
beforeAll(async () => {
  images = await sampleAssets();
});

const overlaps = (one: Word, other: Word) =>
  one.page === other.page &&
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
  // Boxes are as high as the font's tallest letter: lines one under the other touch.
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > (Math.min(one.bottom - one.top, other.bottom - other.top) * 2) / 3;

async function checkPages(snapshot: ReceiptSnapshot): Promise<Word[]> {
  const { width, height, left, right } = geometryOf(snapshot.jurisdiction);
  const words = await wordsOf(await renderReceipt(snapshot, images.assets));
  for (const word of words) {
    const isInside = word.left >= left - 1 && word.right <= right + 1 && word.top >= 30 && word.bottom <= height - 24 && word.right <= width;
    expect([word.text, word.page, isInside]).toEqual([word.text, word.page, true]);
  }
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    const clash = word && words.slice(index + 1, index + 400).find((other) => overlaps(word, other));
    expect(clash && [word?.text, clash.text]).toBeUndefined();
  }
  return words;
}

it('keeps every word of every variant inside the margins, over no other', async () => {
  const { cancelled: _one, cancelled12: _two, ...upright } = sampleVariants(images);
  for (const snapshot of Object.values(upright)) await checkPages(snapshot);
});

it('prints names and addresses of any length in full', async () => {
  const { longNames, inKind } = sampleVariants(images);
  const squeezed = (text: string) => text.replace(/\s/g, '');
  await checkPages(longNames);
  const printed = squeezed(await toolOutput(await renderReceipt(longNames, images.assets), 'pdftotext', ['-raw'], ['-']));
  for (const text of [longNames.donor.displayName, longNames.organization.legalName, ...longNames.donor.addressLines])
    expect(printed).toContain(squeezed(text));
  const endless = Array.from({ length: 900 }, (_, index) => `objet${index}`).join(' ');
  const lines = inKind.lines.map((line) => ({ ...line, inKind: line.inKind && { ...line.inKind, description: endless } }));
  const listed = squeezed((await checkPages({ ...inKind, lines })).map((word) => word.text).join(''));
  for (const index of [0, 450, 899]) expect(listed).toContain(`objet${index}`);
});

it('puts the address of the donor in the window of the envelope, left in Canada, right in France', async () => {
  const { single, france } = sampleVariants(images);
  const address = async (snapshot: ReceiptSnapshot) =>
    (await wordsOf(await renderReceipt(snapshot, images.assets))).filter((word) => word.text === 'avenue')[0];
  const [canadian, french] = [await address(single), await address(france)];
  // Inches from the top left that a No. 10 window shows wherever the sheet slides.
  expect(canadian?.left).toBeGreaterThan(0.875 * 72);
  expect(canadian?.right).toBeLessThan(4.375 * 72);
  expect(canadian?.top).toBeGreaterThan(2 * 72);
  expect(canadian?.bottom).toBeLessThan(3.17 * 72);
  expect(french?.left).toBeGreaterThan(300);
});

describe('the annex', () => {
  const cents = (text: string) => Number(text.replace(/[^\d]/g, ''));
  const amounts = (line: string) => [...line.matchAll(/\$[\d,]+\.\d\d/g)].map((found) => cents(found[0]));

  it.each([2, 12, 37, 38, 300])('lists %i gifts, carries the sums from page to page and ends with the total', async (count) => {
    const snapshot = sampleReceipt(images, { kind: 'consolidated', language: 'en', lines: sampleLines(count) });
    const pages = (await textOf(await renderReceipt(snapshot, images.assets))).split('\f').slice(1, -1);
    let sum = 0;
    let listed = 0;
    pages.forEach((page, index) => {
      expect(page).toContain(`Page ${index + 2} of ${pages.length + 1}`);
      for (const line of page.split('\n')) {
        const [amount, eligible] = amounts(line);
        if (amount === undefined) continue;
        expect(eligible).toBe(amount);
        if (/Brought forward|Carried forward|Total/.test(line)) expect([line, amount]).toEqual([line, sum]);
        else {
          sum += amount;
          listed += 1;
        }
      }
      expect(page.includes('Brought forward')).toBe(index > 0);
      expect(page.includes('Carried forward')).toBe(index < pages.length - 1);
    });
    expect(listed).toBe(count);
    expect(sum).toBe(Math.round(snapshot.amount * 100));
    expect(pages.at(-1)).toContain('Total');
  });

  it('has a column for advantages when there are any, and none for a single gift', async () => {
    const lines = [sampleLine({ amount: 500, advantage: 100, eligible: 400 }), sampleLine({ amount: 100 })];
    const mixed = sampleReceipt(images, { kind: 'consolidated', language: 'en', lines, advantageDescription: 'Dinner' });
    const annex = (await textOf(await renderReceipt(mixed, images.assets))).split('\f')[1] ?? '';
    expect(annex).toMatch(/Amount +Advantage +Eligible/);
    expect(annex).toMatch(/Total +\$600\.00 +\$100\.00 +\$500\.00/);
    expect((await textOf(await renderReceipt(sampleVariants(images).consolidated1, images.assets))).split('\f')).toHaveLength(2);
  });
});
