import { civilDateOf } from '../../../platform/civil-date';
import { inTransaction } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Organization } from '../../../platform/tenancy/scope';
import { recordActivity } from '../../activity/services/record-activity';
import { getDonorId } from '../../donor/services/manage-donors';
import { refreshDonorSoon } from '../../donor/services/refresh-donor';
import type { ConsentIn, ConsentOut } from '../contract';
import { lastDayOf } from '../domain/consent';
import { consentWords } from '../domain/consent-words';
import { insertConsent, type NewConsent } from '../queries/insert-consent';

/**
 * Enters a consent or a withdrawal into a donor's ledger, tells the donor's history, and has the segments
 * asked again. What is entered never changes: a mistake is corrected by another entry.
 * @throws CrmError NOT_FOUND when the organization has no such donor.
 */
export async function enterConsent(organization: Organization, donorDocumentId: string, input: ConsentIn, recordedBy: string): Promise<ConsentOut> {
  return inTransaction(async (transaction) => {
    const donorId = await getDonorId(organization, donorDocumentId);
    const { channel, purpose, source, evidence } = input;
    const entered = await insertConsent(transaction, {
      organizationId: organization.id,
      donorId,
      channel,
      purpose,
      source: source ?? null,
      evidence: evidence ?? null,
      recordedBy,
      ...termsOf(input, organization.timezone),
    });
    await recordActivity(transaction, {
      organizationId: organization.id,
      donorId,
      kind: 'consent',
      occurredAt: entered.withdrawnAt ?? entered.givenAt ?? undefined,
      summary: consentWords(channel, purpose, entered.withdrawnAt !== null),
      subject: { type: 'consent', documentId: entered.documentId },
      author: recordedBy,
    });
    await refreshDonorSoon(transaction, organization, donorId);
    return entered;
  });
}

function termsOf({ basis, givenAt, withdrawnAt }: ConsentIn, timezone: string): Pick<NewConsent, 'basis' | 'givenAt' | 'expiresOn' | 'withdrawnAt'> {
  if (withdrawnAt !== undefined) return { basis: null, givenAt: withdrawnAt, expiresOn: null, withdrawnAt };
  if (basis === undefined) throw new CrmError('MISSING_DATA');
  const began = givenAt ?? new Date().toISOString();
  return { basis, givenAt: began, expiresOn: lastDayOf(basis, civilDateOf(new Date(began), timezone)), withdrawnAt: null };
}
