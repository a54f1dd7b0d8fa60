import { sql, type Sql } from '../../../platform/database/sql';
import type { Language } from '../../../platform/errors/messages';
import type { ColumnKind, ExportColumn } from '../../../platform/export/column';
import { donorNameSql } from '../../donor/queries/donor-export-columns';
import { RELATED_FIELDS } from '../../segment/domain/related-fields';

const GIFT_FIELDS = RELATED_FIELDS.find(({ name }) => name === 'gifts')?.where ?? [];

/** The words of a closed list, as segments say them. */
function optionsOf(name: string): NonNullable<ExportColumn['options']> {
  return GIFT_FIELDS.find((field) => field.name === name)?.options ?? [];
}

const ACKNOWLEDGEMENTS = [
  { value: 'to_do', label: { en: 'To do', fr: 'À faire' } },
  { value: 'sent', label: { en: 'Sent', fr: 'Envoyé' } },
  { value: 'not_needed', label: { en: 'Not needed', fr: 'Non requis' } },
];

const column = (name: string, kind: ColumnKind, value: Sql, en: string, fr: string, extra: Partial<ExportColumn> = {}): ExportColumn => ({
  name,
  kind,
  value,
  label: { en, fr },
  ...extra,
});

const FUNDS: Sql = sql`(SELECT string_agg(f.name, ', ' ORDER BY a.id) FROM allocations a JOIN funds f ON f.id = a.fund_id WHERE a.donation_id = g.id)`;

/** What a gift's export is made from. */
export const EXPORTED_GIFTS: Sql = sql`donations g JOIN donors d ON d.id = g.donor_id LEFT JOIN campaigns c ON c.id = g.campaign_id`;

/** Every column of the gifts' export, in its order. Headings are those the import knows where it has the field. */
export function donationColumns(lang: Language, baseCurrency: string): readonly ExportColumn[] {
  const given = { currency: sql`g.currency` };
  const base = { currency: sql`${baseCurrency}::text` };
  return [
    column('documentId', 'text', sql`g.document_id`, 'Gift number', 'Numéro du don', { width: 28 }),
    column('donor', 'text', sql`d.document_id`, 'Donor number', 'Numéro du donateur', { width: 28 }),
    column('donorName', 'text', donorNameSql(lang), 'Name on file', 'Nom affiché', { width: 28 }),
    column('donorFirstName', 'text', sql`d.first_name`, 'First name', 'Prénom'),
    column('donorLastName', 'text', sql`d.last_name`, 'Last name', 'Nom de famille'),
    column('donorCompanyName', 'text', sql`d.company_name`, 'Company', 'Entreprise', { width: 28 }),
    column('donorEmail', 'text', sql`d.email`, 'E-mail', 'Courriel', { width: 30 }),
    column('receivedOn', 'date', sql`g.received_on`, 'Date received', 'Date du don'),
    column('receivedAt', 'instant', sql`g.received_at`, 'Received at (time)', 'Reçu le (heure)'),
    column('amount', 'amount', sql`g.amount`, 'Amount', 'Montant', given),
    column('currency', 'text', sql`g.currency`, 'Currency', 'Devise', { width: 8 }),
    column('baseAmount', 'amount', sql`COALESCE(g.base_amount, g.amount)`, 'Amount in our currency', 'Montant dans notre devise', base),
    column('refundedAmount', 'amount', sql`COALESCE(g.refunded_amount, 0)`, 'Refunded', 'Remboursé', given),
    column('countedAmount', 'amount', sql`g.counted_amount`, 'Counted in totals', 'Compté dans les totaux', base),
    column('feeAmount', 'amount', sql`COALESCE(g.fee_amount, 0)`, 'Fees', 'Frais', given),
    column('netAmount', 'amount', sql`COALESCE(g.net_amount, g.amount)`, 'Net of fees', 'Net des frais', given),
    column('advantageAmount', 'amount', sql`COALESCE(g.advantage_amount, 0)`, 'Advantage', 'Avantage', given),
    column('eligibleAmount', 'amount', sql`g.eligible_amount`, 'Eligible amount', 'Montant admissible', given),
    column('donationType', 'choice', sql`g.donation_type`, 'Donation type', 'Type de don', { options: optionsOf('donationType') }),
    column('paymentStatus', 'choice', sql`g.payment_status`, 'Payment status', 'État du paiement', { options: optionsOf('paymentStatus') }),
    column('paymentMethodType', 'choice', sql`g.payment_method_type`, 'Payment method', 'Mode de paiement', { options: optionsOf('paymentMethodType') }),
    column('chequeNumber', 'text', sql`g.cheque_number`, 'Cheque number', 'Numéro de chèque'),
    column('depositedOn', 'date', sql`g.deposited_on`, 'Deposited on', 'Déposé le'),
    column('campaignName', 'text', sql`c.name`, 'Campaign name', 'Nom de la campagne', { width: 24 }),
    column('campaignCode', 'text', sql`c.code`, 'Campaign code', 'Code de campagne'),
    column('funds', 'text', FUNDS, 'Funds', 'Fonds', { width: 24 }),
    column('acknowledgement', 'choice', sql`COALESCE(g.acknowledgement, 'to_do')`, 'Thanks', 'Remerciement', { options: ACKNOWLEDGEMENTS }),
    column('receiptNumber', 'text', sql`g.receipt_number`, 'Receipt number', 'Numéro de reçu'),
    column('isAnonymous', 'boolean', sql`COALESCE(g.is_anonymous, false)`, 'Given anonymously', 'Don anonyme'),
    column('memo', 'text', sql`g.memo`, 'Note', 'Note', { width: 40 }),
    column('createdAt', 'instant', sql`g.created_at`, 'Created at', 'Créé le'),
    column('updatedAt', 'instant', sql`g.updated_at`, 'Changed at', 'Modifié le'),
  ];
}
