import type { Knex } from 'knex';
import { inTransaction } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import { describeRule } from '../../../platform/http/rules';
import type { Language } from '../../../platform/errors/messages';
import { roleAllows, type Role } from '../../../platform/permissions/matrix';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { recordAudit } from '../../audit-entry/services/record-audit';
import type { ChoicesIn } from '../contract';
import { findDonorRows, releaseChoices, writeChoices } from '../queries/manual-choices';
import { lockSegments } from './lock-segments';
import { getSegment } from './manage-segments';
import { reevaluateDonors } from './reevaluate-donors';
import { lockForTotals } from '../../../platform/totals/recompute-totals';

interface Caller {
  readonly actor: Actor;
  readonly role: Role;
  readonly language: Language;
}

export interface Assigned {
  readonly added: number;
  readonly excluded: number;
  readonly released: number;
  readonly donorCount: number;
}

/**
 * Writes people's choices, which win over the rule: donors added, donors taken out, and donors left to
 * the rule again. In a static segment, releasing takes a donor off the list.
 * @throws CrmError NOT_FOUND; VALIDATION naming donors that are not there; FORBIDDEN when a member
 * overrides the rule of an automatic segment.
 */
export async function assignDonors(organization: Organization, documentId: string, choices: ChoicesIn, { actor, role, language }: Caller): Promise<Assigned> {
  return inTransaction(async (transaction) => {
    const before = await getSegment(organization, documentId);
    if (before.isAutomatic && !roleAllows(role, 'segment.update')) throw new CrmError('FORBIDDEN', { action: 'segment.update' });
    const donors = await donorRows(transaction, organization, choices, language);
    const touched = [...donors.add, ...donors.exclude, ...donors.release];
    await lockForTotals(transaction, touched);
    await lockSegments(transaction, organization.id);
    // Read again under the lock: it may have become automatic, or be gone.
    const { id, isAutomatic } = await getSegment(organization, documentId);
    if (isAutomatic !== before.isAutomatic) throw new CrmError('CONFLICT');
    const { reason = null } = choices;
    const choose = (origin: 'manual_add' | 'manual_exclude', ids: readonly number[]): Promise<number> =>
      writeChoices(transaction, organization.id, id, ids, { origin, author: actor.name, reason });
    const added = await choose('manual_add', donors.add);
    const excluded = await choose('manual_exclude', donors.exclude);
    const released = await releaseChoices(transaction, id, donors.release, isAutomatic);
    // Released donors go back to the rule, and other segments may ask about this one.
    await reevaluateDonors(organization, touched);
    const { donorCount } = await getSegment(organization, documentId);
    const after = { added: choices.add ?? [], excluded: choices.exclude ?? [], released: choices.release ?? [], reason };
    await recordAudit(transaction, organization.id, actor, { action: 'segment.assign', subject: { type: 'segment', documentId }, after });
    return { added, excluded, released, donorCount };
  });
}

type Lists = Readonly<Record<'add' | 'exclude' | 'release', readonly number[]>>;

async function donorRows(transaction: Knex.Transaction, organization: Organization, choices: ChoicesIn, language: Language): Promise<Lists> {
  const { add = [], exclude = [], release = [] } = choices;
  const found = new Map((await findDonorRows(transaction, organization.id, [...add, ...exclude, ...release])).map(({ id, documentId }) => [documentId, id]));
  const errors = Object.entries({ add, exclude, release }).flatMap(([list, ids]) =>
    ids.flatMap((documentId, index) =>
      found.has(documentId) ? [] : [{ path: ['data', list, index], message: describeRule('UNKNOWN_REFERENCE', language), name: 'unknown_reference' }],
    ),
  );
  if (errors.length > 0) throw new CrmError('VALIDATION', { errors });
  const rowIds = (ids: readonly string[]): number[] => ids.map((documentId) => found.get(documentId)).filter((id) => id !== undefined);
  return { add: rowIds(add), exclude: rowIds(exclude), release: rowIds(release) };
}
