import type { Knex } from 'knex';
import { documents } from '../../../src/platform/database/documents';
import { execute, sql, type Sql } from '../../../src/platform/database/sql';
import type { Organization } from '../../../src/platform/tenancy/scope';

const FUNDS = [
  { code: 'GEN', fr: 'Fonds général', en: 'General fund', isDefault: true, isRestricted: false, ledgerAccount: '4000' },
  { code: 'LOG', fr: 'Fonds logement', en: 'Housing fund', isDefault: false, isRestricted: true, ledgerAccount: '4100' },
  { code: 'JEU', fr: 'Fonds jeunesse', en: 'Youth fund', isDefault: false, isRestricted: true, ledgerAccount: '4200' },
  { code: 'DOT', fr: 'Fonds de dotation', en: 'Endowment fund', isDefault: false, isRestricted: true, ledgerAccount: '4900' },
] as const;

const FUND = 'api::fund.fund';

/** Four funds, and gifts that were given to one of them, or to two. */
export async function addFunds(transaction: Knex.Transaction, { id, defaultLanguage }: Organization): Promise<void> {
  for (const { fr, en, ...fund } of FUNDS) {
    await documents(FUND).create({ data: { ...fund, name: defaultLanguage === 'fr' ? fr : en, nameFr: fr, nameEn: en } });
  }
  await allocate(transaction, id, { fund: 'LOG', remainder: 1, amount: sql`g.amount` });
  await allocate(transaction, id, { fund: 'JEU', remainder: 2, amount: HALF });
  await allocate(transaction, id, { fund: 'GEN', remainder: 2, amount: sql`g.amount - ${HALF}` });
}

const HALF: Sql = sql`round(g.amount / 2, 2)`;

interface Part {
  readonly fund: (typeof FUNDS)[number]['code'];
  /** Which of every twelve gifts. */
  readonly remainder: number;
  readonly amount: Sql;
}

/** Gives a part of every twelfth gift to a fund. */
async function allocate(transaction: Knex.Transaction, organizationId: number, { fund, remainder, amount }: Part): Promise<void> {
  await execute(
    transaction,
    sql`INSERT INTO allocations (document_id, organization_id, donation_id, fund_id, amount, created_at, updated_at, published_at)
        SELECT crm_document_id(), g.organization_id, g.id, f.id, ${amount}, g.created_at, g.created_at, g.created_at
          FROM donations g
          JOIN funds f ON f.organization_id = g.organization_id AND f.code = ${fund}
         WHERE g.organization_id = ${organizationId} AND g.id % 12 = ${remainder} AND g.amount >= 1`,
  );
}
