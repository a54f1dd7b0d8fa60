import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { interleaved } from '../measure.mjs';
import { barePage } from '../server/bare-page.mjs';

const RECEIPTS = 600;
const ROUNDS = 120;

const require = createRequire(import.meta.url);

/**
 * Renders official receipts: one at a time beside the same page in bare pdfkit, the ways taking turns, and then
 * many on all cores.
 * @returns {Promise<{ ways: Record<string, { p50: number, p95: number }>, perSecond: number, ratio: number }>}
 *   `ratio`: bare pdfkit's median time over ours, with the same embedded font, no tags and no encryption
 */
export async function receiptPdf({ dist, seconds }) {
  const compiled = createRequire(path.join(dist, 'index.js'));
  const { renderReceipt } = compiled('./src/api/receipt/pdf/render-receipt.js');
  const { renderInParallel } = compiled('./src/api/receipt/pdf/render-in-parallel.js');
  const images = { logo: await picture(620, 200, '#1b4b72'), signature: await picture(480, 140, '#16233a') };
  const assets = { images: new Map(Object.values(images).map((bytes) => [sha256(bytes), bytes])) };
  const receipt = (turn) => snapshot(turn, images);
  const ways = await interleaved(
    {
      ours: (round) => renderReceipt(receipt(round), assets),
      bare: (round) => barePage(receipt(round), images, { hasOwnFont: false }),
      bareEmbedded: (round) => barePage(receipt(round), images, { hasOwnFont: true }),
    },
    { rounds: ROUNDS, seconds },
  );
  const started = performance.now();
  for await (const outcome of renderInParallel(
    Array.from({ length: RECEIPTS }, (_, turn) => receipt(turn)),
    assets,
  )) {
    if (outcome.error) throw outcome.error;
  }
  return { ways, perSecond: (RECEIPTS * 1000) / (performance.now() - started), ratio: ways.bareEmbedded.p50 / ways.ours.p50 };
}

/** As charities upload them; opaque, so that bare pdfkit need not take them apart. */
function picture(width, height, color) {
  const shape = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/>
    <path d="M20 ${height - 20} C60 10 90 10 ${width / 3} ${height / 2} S${width - 60} ${height} ${width - 20} 20" fill="none" stroke="${color}" stroke-width="12"/></svg>`;
  return require('sharp')(Buffer.from(shape)).removeAlpha().png({ palette: true }).toBuffer();
}

function snapshot(turn, { logo, signature }) {
  const image = (bytes) => ({ sha256: sha256(bytes), mimeType: 'image/png' });
  const amount = 20 + (turn % 900);
  return {
    number: `2025-${String(turn + 1).padStart(6, '0')}`,
    series: 'main',
    kind: 'single',
    jurisdiction: 'CA',
    language: 'bilingual',
    wordingVersion: 'CA-2019-04',
    issuedOn: '2026-01-15',
    placeOfIssue: { fr: 'Montréal (Québec)', en: 'Montréal, Quebec' },
    year: 2025,
    organization: {
      legalName: 'Fondation de la Maison des Érables',
      addressLines: ['1200, rue Saint-Denis, bureau 300', 'Montréal (Québec) H2X 3J6'],
      country: 'CA',
      province: 'QC',
      registrationNumber: '123456789RR0001',
      phone: '514 555-0134',
      email: 'dons@maisondeserables.org',
      website: 'maisondeserables.org',
      logo: image(logo),
      signatoryName: 'Marguerite Bourgeois-Lévesque',
      signatoryTitle: { fr: 'Trésorière', en: 'Treasurer' },
      signatureImage: image(signature),
    },
    donor: { displayName: `Françoise D. Côté-${turn}`, addressLines: [`${turn}, avenue des Pins Ouest`, 'Montréal (Québec) H2W 1R1'] },
    currency: 'CAD',
    lines: [{ donation: null, receivedOn: '2025-12-31', amount, advantage: 0, eligible: amount, description: null, foreign: null, inKind: null }],
    amount,
    advantageAmount: 0,
    advantageDescription: null,
    eligibleAmount: amount,
    replaces: null,
    france: null,
  };
}

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
