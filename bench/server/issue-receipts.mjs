/**
 * Receipts by the thousand, as a process of its own on a charity of its own: a consolidated run, the same pages in
 * bare pdfkit, and the walk along the chain. Leaves word of the figures with its parent.
 */
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { loadApplication } from './application.mjs';
import { barePage } from './bare-page.mjs';

const [dist, donors, verified] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
const compiled = createRequire(`${dist}/index.js`);
const service = (name) => compiled(`./src/api/receipt/services/${name}.js`);
const BARE_PAGES = 1000;
const AT_ONCE = 500;
const YEAR = 2025;

const strapi = await loadApplication(dist);
const database = strapi.db.connection;
const { organizationBySlug } = compiled('./src/platform/tenancy/organizations.js');
const { runInOrganization, runAsSystem } = compiled('./src/platform/tenancy/scope.js');
const { inTransaction } = compiled('./src/platform/database/transaction.js');
const actor = { kind: 'system', id: 'system', name: 'Bench' };

const organization = await runAsSystem(charity);
const figures = await runInOrganization(organization, measure, actor);
await strapi.destroy();
process.send(figures, () => process.exit(0));

async function measure() {
  await give(1);
  const run = await consolidated();
  const bareSeconds = await barePages(true);
  const builtInSeconds = await barePages(false);
  const made = await issueUpTo(verified);
  const { verifyReceipts } = service('verify-receipts');
  const started = performance.now();
  const { receipts, isIntact } = await verifyReceipts(organization.id);
  const verifySeconds = (performance.now() - started) / 1000;
  if (!isIntact) throw new Error('The register of the benchmark is not intact.');
  return { ...run, bareSeconds, builtInSeconds, pdfBytes: made, verified: receipts, verifySeconds };
}

/** A charity that may issue receipts, anew each time: numbers and chain begin at one. */
async function charity() {
  const slug = `receipts-${Date.now()}`;
  await database.raw(
    `INSERT INTO organizations (document_id, name, legal_name, slug, timezone, default_currency, default_language, fiscal_year_start_month, is_registered_charity,
                                charity_registration_number, address_line_1, city, province, postal_code, country, receipt_settings, created_at, updated_at, published_at)
     VALUES (crm_document_id(), 'Fondation de la Maison des Érables', 'Fondation de la Maison des Érables', ?, 'America/Toronto', 'CAD', 'fr', 1, true,
             '123456789RR0001', '1200, rue Saint-Denis, bureau 300', 'Montréal', 'QC', 'H2X 3J6', 'CA', ?::jsonb, now(), now(), now())`,
    [
      slug,
      JSON.stringify({
        placeOfIssue: { fr: 'Montréal', en: 'Montreal' },
        signatoryName: 'Marguerite Bourgeois-Lévesque',
        signatoryTitle: { fr: 'Trésorière', en: 'Treasurer' },
        prefix: 'BEN',
      }),
    ],
  );
  const found = await organizationBySlug(database, slug);
  await database.raw(
    `INSERT INTO donors (document_id, organization_id, type, first_name, last_name, language, address_line_1, city, province, postal_code, country, created_at, updated_at, published_at)
     SELECT crm_document_id(), ?, 'individual', 'Françoise', 'Côté-' || n, CASE n % 3 WHEN 0 THEN 'en' ELSE 'fr' END, n || ', avenue des Pins Ouest', 'Montréal', 'QC', 'H2W 1R1', 'CA', now(), now(), now()
       FROM generate_series(1, ?) AS n`,
    [found.id, donors],
  );
  return found;
}

/** So many gifts more to each donor. */
async function give(each) {
  await database.raw(
    `INSERT INTO donations (document_id, organization_id, donor_id, amount, base_amount, eligible_amount, currency, donation_type, payment_status, payment_method_type, refunded_amount, received_on, created_at, updated_at, published_at)
     SELECT crm_document_id(), d.organization_id, d.id, 20 + n, 20 + n, 20 + n, 'CAD', 'one_time', 'completed', 'cheque', 0, '${YEAR}-03-03', now(), now(), now()
       FROM donors d, generate_series(1, ?) AS n WHERE d.organization_id = ?`,
    [each, organization.id],
  );
}

/** The run as the job does it: numbers, PDFs, chain, register, history, audit; a hundred donors a transaction. */
async function consolidated() {
  const { startRun, RUN_JOB } = service('start-run');
  const { runConsolidated } = service('run-consolidated');
  const { workOnJob } = compiled('./src/api/job/services/work-on-job.js');
  const { documentId } = await startRun(organization, actor, { year: YEAR, dryRun: false, send: false });
  const started = performance.now();
  await workOnJob(documentId, runConsolidated);
  const seconds = (performance.now() - started) / 1000;
  const [{ jobStatus, issued }] = (
    await database.raw(`SELECT job_status AS "jobStatus", (result ->> 'issued')::int AS issued FROM crm_jobs WHERE document_id = ? AND kind = ?`, [
      documentId,
      RUN_JOB,
    ])
  ).rows;
  if (jobStatus !== 'succeeded' || issued !== donors) throw new Error(`The run ${jobStatus} with ${issued} receipts of ${donors}.`);
  return { issued, seconds };
}

/**
 * The same receipts' pages with bare pdfkit, one after the other as its guide has it: with the font that ours embed, or
 * with one that every reader has and no file holds.
 * @returns seconds a page
 */
async function barePages(hasOwnFont) {
  const { snapshotOf } = compiled('./src/api/receipt/domain/stored-receipt.js');
  const { readReceipts } = compiled('./src/api/receipt/queries/find-receipt.js');
  const ids = (await database.raw('SELECT id FROM receipts WHERE organization_id = ? ORDER BY id LIMIT ?', [organization.id, BARE_PAGES])).rows.map(
    ({ id }) => id,
  );
  const snapshots = (await readReceipts(database, organization.id, ids)).map(snapshotOf);
  for (const snapshot of snapshots.slice(0, 50)) await barePage(snapshot, {}, { hasOwnFont });
  const started = performance.now();
  for (const snapshot of snapshots) await barePage(snapshot, {}, { hasOwnFont });
  return (performance.now() - started) / 1000 / snapshots.length;
}

/**
 * Fills the register up to a number of receipts by the service that issues them, with one real PDF for all: what is
 * measured next is reading and hashing them, not drawing. @returns bytes of that PDF
 */
async function issueUpTo(total) {
  const { issueReceipts } = service('issue-receipts');
  const { loadIssuer } = service('load-issuer');
  const { draftReceipt } = compiled('./src/api/receipt/domain/draft-receipt.js');
  const { wordingFor } = compiled('./src/api/receipt/domain/wordings/wordings.js');
  const { readGifts } = compiled('./src/api/receipt/queries/read-gifts.js');
  const [{ pdf }] = (
    await database.raw('SELECT f.pdf FROM crm_receipt_files f JOIN receipts r ON r.id = f.receipt_id WHERE r.organization_id = ? LIMIT 1', [organization.id])
  ).rows;
  await give(Math.max(1, Math.ceil(total / donors) - 1));
  const left = (
    await database.raw('SELECT id FROM donations WHERE organization_id = ? AND receipt_number IS NULL ORDER BY id LIMIT ?', [
      organization.id,
      Math.max(0, total - donors),
    ])
  ).rows.map(({ id }) => id);
  const loaded = await loadIssuer(database, organization.id);
  const issuedOn = `${YEAR + 1}-01-15`;
  const wordingVersion = wordingFor('CA', issuedOn).version;
  for (let from = 0; from < left.length; from += AT_ONCE) {
    await inTransaction(async (transaction) => {
      const gifts = await readGifts(transaction, organization.id, left.slice(from, from + AT_ONCE));
      const drafts = gifts.map((gift) => ({
        donorId: gift.donorId,
        donor: gift.donor,
        snapshot: draftReceipt([gift], loaded.issuer, { kind: 'single', issuedOn, wordingVersion }),
        giftIds: new Map([[gift.documentId, gift.id]]),
      }));
      await issueReceipts(transaction, organization, actor, loaded, drafts, async (snapshots) => snapshots.map(() => pdf));
    });
  }
  return pdf.length;
}
