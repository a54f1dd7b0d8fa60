import { performance } from 'node:perf_hooks';
import { to as copyTo } from 'pg-copy-streams';

/** The plain columns of the donors' export: what `COPY` gives without names, tags, words or guards. */
const COLUMNS = `document_id, type, salutation, first_name, middle_initial, last_name, company_name, email, phone, mobile, address_line_1, address_line_2, city, province,
  postal_code, country, language, email_preference, sms_preference, mail_preference, phone_preference, do_not_contact, birth_date, deceased_on, source, employer, archived_at,
  total_donated, donation_count, average_donation, largest_donation, smallest_donation, first_donation_on, last_donation_on, last_donation_amount, total_this_year,
  total_last_year, soft_credit_total, trend, lifecycle, engagement_score, next_recurring_on, created_at, updated_at`;

const EVERY_MS = 100;

/**
 * All donors as a file, once each way: our CSV, our workbook, and a plain `COPY` of the same columns.
 * @returns seconds, megabytes of the file, and the most memory the server held meanwhile
 */
export async function exportDonors({ caller, base, pool, organizationId }, server) {
  const ours = async (format) => {
    await caller.refresh();
    let peak = server.residentMegabytes();
    const watch = setInterval(() => (peak = Math.max(peak, server.residentMegabytes())), EVERY_MS);
    const before = server.residentMegabytes();
    const asked = performance.now();
    const bytes = await caller.download(`${base}/donors/export`, { format, archived: 'all' });
    const seconds = (performance.now() - asked) / 1000;
    clearInterval(watch);
    return { seconds, megabytes: bytes / 2 ** 20, peakMegabytes: peak, addedMegabytes: peak - before };
  };
  const plain = await copyOf(
    pool,
    `COPY (SELECT ${COLUMNS} FROM donors WHERE organization_id = ${Number(organizationId)} ORDER BY sort_name, id) TO STDOUT WITH (FORMAT csv)`,
  );
  return { plain, csv: await ours('csv'), xlsx: await ours('xlsx') };
}

async function copyOf(pool, statement) {
  const client = await pool.connect();
  try {
    const asked = performance.now();
    let bytes = 0;
    for await (const piece of client.query(copyTo(statement))) bytes += piece.length;
    return { seconds: (performance.now() - asked) / 1000, megabytes: bytes / 2 ** 20 };
  } finally {
    client.release();
  }
}
