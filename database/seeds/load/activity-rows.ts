import { formatMoney } from '../../../src/platform/format';
import type { CopyTarget } from './copy-items';
import { newDocumentId } from '../../../src/platform/database/document-id';
import { refundInstant, type GiftToLoad } from './gift-rows';

const COLUMNS = [
  'document_id',
  'organization_id',
  'donor_id',
  'kind',
  'occurred_at',
  'summary_fr',
  'summary_en',
  'subject_type',
  'subject_id',
  'author',
  'created_at',
  'updated_at',
  'published_at',
] as const;

/** The line that each gift leaves in its donor's history, worded as when it is recorded by hand. */
export function giftActivityRows(organizationId: number): CopyTarget<GiftToLoad> {
  return {
    table: 'activities',
    columns: COLUMNS,
    row: ({ documentId, donorId, gift }) => [
      newDocumentId(),
      organizationId,
      donorId,
      'gift',
      gift.receivedAt,
      `Don de ${money(gift.amountCents, gift.currency, 'fr')}`,
      `Gift of ${money(gift.amountCents, gift.currency, 'en')}`,
      'donation',
      documentId,
      'Mécène',
      gift.receivedAt,
      gift.receivedAt,
      gift.receivedAt,
    ],
  };
}

/** The line that each refund leaves there. */
export function refundActivityRows(organizationId: number): CopyTarget<GiftToLoad> {
  return {
    table: 'activities',
    columns: COLUMNS,
    row: ({ documentId, donorId, gift }) => {
      const refundedAt = refundInstant(gift);
      return [
        newDocumentId(),
        organizationId,
        donorId,
        'refund',
        refundedAt,
        `Remboursement de ${money(gift.refundedAmountCents, gift.currency, 'fr')}`,
        `Refund of ${money(gift.refundedAmountCents, gift.currency, 'en')}`,
        'donation',
        documentId,
        'Mécène',
        refundedAt,
        refundedAt,
        refundedAt,
      ];
    },
  };
}

/** Only for people to read; formatting, not arithmetic. */
function money(cents: number, currency: string, language: 'fr' | 'en'): string {
  return formatMoney(cents / 100, currency, language);
}
