import { textOf } from '../../../../tests/harness/read-pdf';
import { sampleAssets, sampleReceipt } from '../../../../tests/harness/receipts';
import { UnprintableTextError } from './render-errors';
import { renderInParallel } from './render-in-parallel';

it('hands over every receipt in order, and a bad one as an outcome of its own', async () => {
  const images = await sampleAssets();
  const snapshots = Array.from({ length: 40 }, (_, index) => sampleReceipt(images, { number: `2025-${1000 + index}` }));
  const bad = sampleReceipt(images, { donor: { displayName: '王', addressLines: ['1, rue X'] } });
  const outcomes = [];
  for await (const outcome of renderInParallel([...snapshots.slice(0, 20), bad, ...snapshots.slice(20)], images.assets, 2)) outcomes.push(outcome);
  expect(outcomes).toHaveLength(41);
  const refused = outcomes[20];
  expect(refused && 'error' in refused && refused.error).toBeInstanceOf(UnprintableTextError);
  expect(refused && 'error' in refused && refused.error).toMatchObject({ characters: ['王'] });
  const good = outcomes.filter((_, index) => index !== 20);
  for (const index of [0, 19, 20, 39]) {
    const outcome = good[index];
    expect(outcome && 'pdf' in outcome && (await textOf(outcome.pdf))).toContain(`2025-${1000 + index}`);
  }
});

it('ends at once when nobody takes the rest, and for no receipts at all', async () => {
  const images = await sampleAssets();
  for await (const outcome of renderInParallel(
    Array.from({ length: 30 }, () => sampleReceipt(images)),
    images.assets,
  )) {
    expect('pdf' in outcome).toBe(true);
    break;
  }
  for await (const _outcome of renderInParallel([], images.assets)) throw new Error('there is none');
});
