import { inTransaction } from '../../../platform/database/transaction';
import { changedRowId, writtenData, type WriteEvent } from '../../../platform/database/write-event';
import { CrmError } from '../../../platform/errors/crm-error';
import { problemOf } from '../domain/render-template';
import { lockTemplate } from '../queries/find-template';

const WORDS = ['subjectFr', 'subjectEn', 'bodyFr', 'bodyEn'] as const;

/** Before a template is inserted: its first version, in words that can be filled in. */
export async function checkNewTemplate(event: WriteEvent): Promise<void> {
  const data = writtenData(event);
  tidy(data);
  refuseWordless(data);
  data.version = 1;
}

/** Before a template is changed: the next version. */
export async function checkChangedTemplate(event: WriteEvent): Promise<void> {
  const data = writtenData(event);
  tidy(data);
  await inTransaction(async (transaction) => {
    const before = await lockTemplate(transaction, changedRowId(event));
    if (before === undefined) throw new CrmError('NOT_FOUND');
    if (data.channel !== undefined && data.channel !== before.channel) throw new CrmError('INVALID_VALUE', { constraint: 'channel' });
    refuseWordless({ ...before, ...Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) });
    data.version = before.version + 1;
  });
}

/** @throws CrmError TEMPLATE_UNKNOWN_FIELDS, TEMPLATE_UNREADABLE */
function tidy(data: Record<string, unknown>): void {
  if (typeof data.name === 'string') {
    data.name = data.name.trim();
    if (data.name === '') throw new CrmError('INVALID_VALUE', { constraint: 'name' });
  }
  for (const field of WORDS) {
    const words = data[field];
    if (typeof words !== 'string') continue;
    data[field] = words.trim() || null;
    refuseWords(field, words);
  }
}

/** @throws CrmError TEMPLATE_UNKNOWN_FIELDS, TEMPLATE_UNREADABLE */
export function refuseWords(field: (typeof WORDS)[number], words: string): void {
  const problem = problemOf(words);
  if (problem?.kind === 'unknown_fields') throw new CrmError('TEMPLATE_UNKNOWN_FIELDS', { field, fields: problem.fields, names: problem.fields.join(', ') });
  if (problem?.kind === 'unreadable') throw new CrmError('TEMPLATE_UNREADABLE', { field, reason: problem.reason });
}

/** A template says something in at least one language. */
function refuseWordless({ bodyFr, bodyEn }: Readonly<Record<string, unknown>>): void {
  if ((bodyFr ?? null) === null && (bodyEn ?? null) === null) throw new CrmError('TEMPLATE_EMPTY');
}
