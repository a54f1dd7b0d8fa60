import { today } from '../../../platform/civil-date';
import { inTransaction } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Language } from '../../../platform/errors/messages';
import { describeRule } from '../../../platform/http/rules';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { recordAudit } from '../../audit-entry/services/record-audit';
import { checkPublishable } from '../../receipt/domain/wordings/check-publishable';
import { unprintableIn } from '../../receipt/pdf/printable';
import type { PublishIn, WordingOut } from '../contract';
import { withoutBlanks } from '../domain/without-blanks';
import { insertWording } from '../queries/wordings';
import { showWordings } from './show-wordings';

/**
 * Publishes a charity's own words for its receipts from a day on. Receipts issued before keep theirs.
 * @throws CrmError VALIDATION for a day that is over; UNPRINTABLE_TEXT; WORDING_NOT_PUBLISHABLE with all that the law misses in it.
 */
export async function publishWording(organization: Organization, actor: Actor, asked: PublishIn, language: Language): Promise<WordingOut> {
  const { jurisdiction, validFrom } = asked;
  const words = withoutBlanks(asked.words);
  if (validFrom < today(organization.timezone))
    throw new CrmError('VALIDATION', { errors: [{ path: ['validFrom'], message: describeRule('NOT_BEFORE_TODAY', language), name: 'custom' }] });
  const problems = checkPublishable({ version: '', jurisdiction, validFrom, words });
  if (problems.length > 0)
    throw new CrmError('WORDING_NOT_PUBLISHABLE', { problems: problems.map(({ message, ...problem }) => ({ ...problem, message: message[language] })) });
  const characters = unprintableIn(
    Object.values(words)
      .map(({ fr, en }) => `${fr} ${en}`)
      .join(' '),
  );
  if (characters.length > 0) throw new CrmError('UNPRINTABLE_TEXT', { field: 'words', characters: characters.join(' ') });
  return inTransaction(async (transaction) => {
    const version = await insertWording(transaction, organization.id, { jurisdiction, validFrom, words }, actor.name);
    await recordAudit(transaction, organization.id, actor, {
      action: 'receipt-wording.publish',
      subject: { type: 'organization', documentId: organization.documentId },
      after: { version, jurisdiction, validFrom, words },
    });
    const published = (await showWordings(organization)).find((wording) => wording.version === version);
    if (published === undefined) throw new Error(`wording ${version} was not stored`);
    return published;
  });
}
