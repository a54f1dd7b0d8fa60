import type { Knex } from 'knex';
import { rows, sql, type Connection } from '../../../platform/database/sql';

export interface ExchangeRate {
  readonly currency: string;
  readonly rateOn: string;
  readonly rate: number;
  readonly source: string;
}

/** The charity's exchange rates to its own currency, newest first. */
export function listExchangeRates(connection: Connection, organizationId: number, baseCurrency: string): Promise<ExchangeRate[]> {
  return rows<ExchangeRate>(
    connection,
    sql`SELECT currency, rate_on AS "rateOn", rate, source FROM exchange_rates
         WHERE organization_id = ${organizationId} AND base_currency = ${baseCurrency}
         ORDER BY rate_on DESC`,
  );
}

/** The charity's campaigns by code, folded as codes are compared: without case or outer spaces. */
export function listCampaignCodes(connection: Connection, organizationId: number): Promise<{ id: number; code: string }[]> {
  return rows(connection, sql`SELECT id, code FROM campaigns WHERE organization_id = ${organizationId} AND code IS NOT NULL ORDER BY id`);
}

/** Creates draft campaigns for codes that nobody has yet. */
export function insertCampaigns(transaction: Knex.Transaction, organizationId: number, codes: readonly string[]): Promise<{ id: number; code: string }[]> {
  return rows(
    transaction,
    sql`INSERT INTO campaigns (document_id, organization_id, name, code, campaign_status, total_raised, donor_count, gift_count, created_at, updated_at, published_at)
        SELECT crm_document_id(), ${organizationId}, code, code, 'draft', 0, 0, 0, now(), now(), now() FROM unnest(${codes}::text[]) AS new (code)
        RETURNING id, code`,
  );
}
