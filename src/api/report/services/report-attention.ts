import { readConnection } from '../../../platform/database/transaction';
import type { Organization } from '../../../platform/tenancy/scope';
import type { Attention } from '../answers';
import type { AttentionQuery } from '../contract';
import { findAttention, lacking } from '../queries/find-attention';
import { explain, type Explained } from './explain';
import { periodAsked } from './report-period';

/** Gifts of a period that somebody should look after: without an address or a language to write a receipt in, not thanked for yet. */
export async function reportAttention(organization: Organization, query: AttentionQuery): Promise<{ data: Attention; meta: object } | Explained> {
  const period = periodAsked(organization, query, query.calendar);
  const meta = { calendar: query.calendar, ...period, currency: organization.defaultCurrency };
  if (query.explain !== undefined)
    return explain(query.explain, organization, { period, where: lacking(query.need) }, query.pagination, { ...meta, need: query.need });
  return { data: await findAttention(await readConnection(), organization.id, period), meta };
}
