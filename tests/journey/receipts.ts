import type { Walk } from './walk';

/** A gift's receipt from its first day: issued, read, sent, replaced, cancelled; then those of the whole year. */
export async function receipt(walk: Walk, donor: string, gift: string): Promise<void> {
  const ofGift = { donationId: gift };
  const issued = (await walk.does((to) => to.POST('/donations/{donationId}/receipt', { params: { path: ofGift }, body: { data: {} } }))).data;
  expect(issued).toMatchObject({ year: 2025, amount: 100.1, receiptStatus: 'issued', donor: { documentId: donor } });
  expect(
    await walk.does((to) => to.GET('/donations/{donationId}/receipt', { params: { path: ofGift }, headers: { Accept: 'application/json' } })),
  ).toMatchObject({ data: issued });
  const one = { receiptId: issued.documentId };
  expect((await walk.does((to) => to.GET('/receipts/{receiptId}', { params: { path: one } }))).data).toEqual(issued);
  expect((await walk.does((to) => to.GET('/donors/{donorId}/receipts', { params: { path: { donorId: donor } } }))).data).toMatchObject([
    { number: issued.number },
  ]);
  expect((await walk.does((to) => to.GET('/receipts', { params: { query: { number: issued.number } } }))).data).toHaveLength(1);
  expectFile(await walk.does((to) => to.GET('/receipts/{receiptId}/pdf', { params: { path: one }, parseAs: 'arrayBuffer' })), '%PDF');
  expect((await walk.does((to) => to.POST('/donations/{donationId}/receipt/send', { params: { path: ofGift }, body: { data: {} } }))).data.number).toBe(
    issued.number,
  );
  await walk.work();
  expect((await walk.does((to) => to.POST('/receipts/{receiptId}/send', { params: { path: one }, body: { data: {} } }))).data.sentAt).not.toBeNull();
  await walk.work();

  const corrections = [{ donation: gift, advantageAmount: 10.1, advantageDescription: 'Repas' }];
  const replaced = await walk.does((to) =>
    to.POST('/receipts/{receiptId}/replace', { params: { path: one }, body: { data: { reason: 'Montant', corrections } } }),
  );
  expect(replaced.data).toMatchObject({ amount: 100.1, eligibleAmount: 90, replaces: { number: issued.number } });
  const cancelled = await walk.does((to) =>
    to.POST('/receipts/{receiptId}/cancel', { params: { path: { receiptId: replaced.data.documentId } }, body: { data: { reason: 'Rendu' } } }),
  );
  expect(cancelled.data).toMatchObject({ receiptStatus: 'cancelled', cancelReason: 'Rendu' });
  const chain = await walk.does((to) => to.GET('/donations/{donationId}/receipts', { params: { path: ofGift } }));
  expect(chain.data.map(({ documentId }) => documentId).sort()).toEqual([issued.documentId, replaced.data.documentId].sort());
  await yearOfReceipts(walk, donor);
  await packOfYear(walk);
  await words(walk);
}

async function yearOfReceipts(walk: Walk, donor: string): Promise<void> {
  const path = { donorId: donor };
  const data = { amount: 60, receivedOn: '2025-05-01' };
  const second = (await walk.does((to) => to.POST('/donors/{donorId}/donations', { params: { path }, body: { data } }))).data.documentId;
  const ready = await walk.does((to) => to.GET('/receipts/preflight', { params: { query: { year: '2025' } } }));
  expect(Array.isArray(ready.data)).toBe(true);
  const job = (await walk.does((to) => to.POST('/receipts/consolidated', { body: { data: { year: 2025, donorIds: [donor] } } }))).data.documentId;
  await walk.work();
  const made = await walk.does((to) => to.GET('/receipts/consolidated/{jobId}', { params: { path: { jobId: job } } }));
  expect(made.data).toMatchObject([{ donor: { documentId: donor }, isIssued: true, gifts: 2, amount: 160.1 }]);
  expect((await walk.does((to) => to.GET('/donations/{donationId}', { params: { path: { donationId: second } } }))).data.receiptNumber).not.toBeNull();

  const register = await walk.does((to) => to.GET('/receipts/register', { params: { query: { year: '2025' } } }));
  expect(register.data.totals).toMatchObject({ missing: 0, difference: 0 });
  expect((await walk.does((to) => to.GET('/receipts/verify'))).data).toMatchObject({ isIntact: true, firstBroken: null });
  expectFile(await walk.does((to) => to.GET('/receipts/print', { params: { query: { year: '2025', everyone: 'true' } }, parseAs: 'arrayBuffer' })), '%PDF');
  expectFile(await walk.does((to) => to.GET('/receipts/audit-pack', { params: { query: { year: '2025' } }, parseAs: 'arrayBuffer' })), 'PK');
}

async function packOfYear(walk: Walk): Promise<void> {
  const jobId = (await walk.does((to) => to.POST('/receipts/audit-pack', { body: { data: { year: 2025 } } }))).data.documentId;
  await walk.work();
  const job = (await walk.does((to) => to.GET('/jobs/{jobId}', { params: { path: { jobId } } }))).data;
  expect(job).toMatchObject({ jobStatus: 'succeeded' });
  const url: unknown = job.result !== null && typeof job.result === 'object' && 'url' in job.result ? job.result.url : undefined;
  const link = new URL(String(url), walk.server.url).searchParams;
  const query = { expires: link.get('expires') ?? '', signature: link.get('signature') ?? '' };
  expectFile(await walk.does((to) => to.GET('/receipts/audit-pack/{jobId}/file', { params: { path: { jobId }, query }, parseAs: 'arrayBuffer' })), 'PK');
}

async function words(walk: Walk): Promise<void> {
  const [shipped] = (await walk.does((to) => to.GET('/receipt-wordings'))).data.filter(({ jurisdiction }) => jurisdiction === 'FR');
  if (shipped === undefined) throw new Error('No wording for France.');
  const data = { jurisdiction: shipped.jurisdiction, validFrom: '2031-01-01', words: shipped.words };
  const published = await walk.does((to) => to.POST('/receipt-wordings', { body: { data } }));
  expect(published.data).toMatchObject({ isOwn: true, isInForce: false, words: shipped.words });
  const preview = { body: { data: { language: 'fr' } }, parseAs: 'arrayBuffer' } as const;
  expectFile(await walk.does((to) => to.POST('/receipt-wordings/preview', preview)), '%PDF');
}

function expectFile(bytes: unknown, begins: string): void {
  if (!(bytes instanceof ArrayBuffer)) throw new Error('Not a file.');
  expect(Buffer.from(bytes).subarray(0, begins.length).toString('latin1')).toBe(begins);
}
