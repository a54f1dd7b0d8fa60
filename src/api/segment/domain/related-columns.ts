import { sql, type Sql } from '../../../platform/database/sql';
import { civilDay, value, type ColumnOf } from './column';

/** Where the answers about a message stand, over `communications m`. */
export const MESSAGE_COLUMNS: Readonly<Record<string, ColumnOf>> = {
  type: value('exact', sql`m.communication_type`),
  messageClass: value('exact', sql`m.message_class`),
  direction: value('exact', sql`m.direction`),
  deliveryStatus: value('exact', sql`m.delivery_status`),
  sentAt: civilDay('m.sent_at'),
  language: value('exact', sql`m.language`),
  template: value('plain', sql`m.template`),
};

/** What a gift is worth: what counts in totals, or what was promised where pending and failed gifts are asked for. */
export function giftAmount(isCounted: boolean): Sql {
  return isCounted ? sql`g.counted_amount` : sql`COALESCE(g.base_amount, g.amount)`;
}

/** Where the answers about a gift stand, over `donations g`. */
export function giftColumns(isCounted: boolean): Readonly<Record<string, ColumnOf>> {
  return { ...GIFT_COLUMNS, amount: value('numeric', giftAmount(isCounted)) };
}

const GIFT_COLUMNS: Readonly<Record<string, ColumnOf>> = {
  receivedOn: value('date', sql`g.received_on`),
  depositedOn: value('date', sql`g.deposited_on`),
  campaign: () => ({ kind: 'id', expression: sql`g.campaign_id`, publicId: sql`(SELECT c.document_id FROM campaigns c WHERE c.id = g.campaign_id)` }),
  fund: () => ({
    kind: 'set',
    among: (ids) => sql`EXISTS (SELECT FROM allocations x WHERE x.donation_id = g.id AND x.fund_id = ANY (${ids}::int[]))`,
    every: (ids) => sql`(SELECT count(DISTINCT x.fund_id) FROM allocations x WHERE x.donation_id = g.id AND x.fund_id = ANY (${ids}::int[])) = ${ids.length}`,
    isThere: sql`EXISTS (SELECT FROM allocations x WHERE x.donation_id = g.id)`,
    list: sql`(SELECT json_agg(f.document_id) FROM allocations x JOIN funds f ON f.id = x.fund_id WHERE x.donation_id = g.id)`,
  }),
  donationType: value('exact', sql`g.donation_type`),
  paymentMethodType: value('exact', sql`g.payment_method_type`),
  paymentStatus: value('exact', sql`g.payment_status`),
  currency: value('plain', sql`g.currency`),
  isAnonymous: value('boolean', sql`COALESCE(g.is_anonymous, false)`),
};
