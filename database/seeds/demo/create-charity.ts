import type { Knex } from 'knex';
import { execute, sql } from '../../../src/platform/database/sql';
import { organizationBySlug } from '../../../src/platform/tenancy/organizations';
import type { Organization } from '../../../src/platform/tenancy/scope';
import type { DemoCharity } from './charities';

/** Creates a demo charity with its settings, without people or data yet. */
export async function createCharity(transaction: Knex.Transaction, charity: DemoCharity): Promise<Organization> {
  const { name, title } = charity.signatory;
  const receiptSettings = {
    placeOfIssue: { fr: charity.city, en: charity.city },
    signatoryName: name,
    signatoryTitle: title,
    prefix: charity.receiptPrefix,
  };
  const messageSettings = {
    fromName: { fr: charity.name, en: charity.name },
    fromEmail: charity.email,
    replyTo: charity.email,
    footer: { fr: `${charity.name}, ${charity.city}`, en: `${charity.name}, ${charity.city}` },
  };
  await execute(
    transaction,
    sql`INSERT INTO organizations (document_id, name, legal_name, slug, charity_registration_number, is_registered_charity, address_line_1, city, province, postal_code,
                                   country, phone, email, timezone, default_currency, default_language, fiscal_year_start_month, receipt_settings, message_settings,
                                   created_at, updated_at, published_at)
        VALUES (crm_document_id(), ${charity.name}, ${charity.name}, ${charity.slug}, ${charity.registrationNumber}, true, ${charity.addressLine1}, ${charity.city},
                ${charity.province}, ${charity.postalCode}, 'CA', ${charity.phone}, ${charity.email}, ${charity.timezone}, 'CAD', ${charity.language},
                ${charity.fiscalYearStartMonth}, ${JSON.stringify(receiptSettings)}::jsonb, ${JSON.stringify(messageSettings)}::jsonb, now(), now(), now())`,
  );
  const created = await organizationBySlug(transaction, charity.slug);
  if (created === undefined) throw new Error(`${charity.slug} was not created`);
  return created;
}
