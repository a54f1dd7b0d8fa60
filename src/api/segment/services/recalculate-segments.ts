import { performance } from 'node:perf_hooks';
import type { Knex } from 'knex';
import { inTransaction, readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Language } from '../../../platform/errors/messages';
import type { Organization } from '../../../platform/tenancy/scope';
import type { SegmentRule } from '../domain/asking';
import { changesWithTime } from '../domain/changes-with-time';
import { ruleSql } from '../domain/compile';
import { segmentsNamedBy, type Group } from '../domain/criteria';
import { parseCriteria } from '../domain/parse-criteria';
import { findSegmentRow } from '../queries/find-segment';
import { noteCalculation, replaceRuleMembers, type Difference } from '../queries/replace-members';
import { invalidCriteria } from './check-criteria';
import { lockSegmentRows, lockSegments } from './lock-segments';
import { askingFor, reachable, surveyOf, type Survey } from './survey';

export interface Recalculation extends Difference {
  readonly ms: number;
}

/**
 * Calculates an automatic segment again, as a set difference in SQL.
 * @throws CrmError CONFLICT for a static segment; VALIDATION when its criteria cannot be read any more
 * because a custom field they ask about is gone.
 */
export async function recalculateSegment(
  organization: Organization,
  segmentId: number,
  language: Language = organization.defaultLanguage,
): Promise<Recalculation> {
  return inTransaction(async (transaction) => {
    await lockSegments(transaction, organization.id);
    const survey = await surveyOf(transaction, organization);
    const segment = [...survey.segments.values()].find(({ id }) => id === segmentId);
    if (segment === undefined) throw new CrmError('NOT_FOUND');
    if (!segment.isAutomatic) throw new CrmError('SEGMENT_NOT_AUTOMATIC');
    if (segment.tree === undefined) throw await unreadable(transaction, segmentId, survey, language);
    return recalculate(transaction, organization, survey, { ...segment, tree: segment.tree });
  });
}

/** Calculates a segment and every segment whose answer follows from it: after its rule has changed. */
export async function recalculateWithDependents(organization: Organization, segmentId: number): Promise<void> {
  await inTransaction(async (transaction) => {
    await lockSegments(transaction, organization.id);
    const survey = await surveyOf(transaction, organization);
    const due = dependents(survey, segmentId);
    await lockSegmentRows(
      transaction,
      due.map(({ id }) => id),
    );
    for (const segment of due) await recalculate(transaction, organization, survey, segment);
  });
}

/**
 * Calculates again the automatic segments of a charity whose answer changes with the day alone: relative
 * dates, and figures such as this year's total or the lifecycle. For the clock, after the daily figures;
 * one transaction a segment, so that nobody waits for all of them.
 * @returns how many segments were calculated.
 */
export async function recalculateRelative(organization: Organization): Promise<number> {
  return recalculateWhere(organization, (tree, segments) => reachable([tree], segments).some(changesWithTime));
}

/** Calculates again all automatic segments of a charity: after a set-based change. @returns how many. */
export async function recalculateAutomatic(organization: Organization): Promise<number> {
  return recalculateWhere(organization, () => true);
}

async function recalculateWhere(organization: Organization, isDue: (tree: Group, segments: Survey['segments']) => boolean): Promise<number> {
  const { segments } = await surveyOf(await readConnection(), organization);
  const due = [...segments.values()].filter(({ tree }) => tree !== undefined && isDue(tree, segments));
  for (const { id } of due) {
    await inTransaction(async (transaction) => {
      await lockSegments(transaction, organization.id);
      const survey = await surveyOf(transaction, organization);
      const segment = [...survey.segments.values()].find((one) => one.id === id);
      // Somebody may have changed or deleted it meanwhile.
      if (segment?.tree !== undefined) await recalculate(transaction, organization, survey, { ...segment, tree: segment.tree });
    });
  }
  return due.length;
}

async function recalculate(
  transaction: Knex.Transaction,
  organization: Organization,
  survey: Survey,
  segment: SegmentRule & { readonly tree: Group },
): Promise<Recalculation> {
  const start = performance.now();
  await lockSegmentRows(transaction, [segment.id]);
  const asking = await askingFor(transaction, organization, survey, [segment.tree]);
  const difference = await replaceRuleMembers(transaction, organization.id, segment.id, ruleSql(segment.tree, asking, [segment.documentId]));
  const ms = Math.round(performance.now() - start);
  await noteCalculation(transaction, segment.id, ms);
  return { ...difference, ms };
}

/** The segment itself when it has a rule, and the automatic ones that name it, directly or through others. */
function dependents({ segments }: Survey, segmentId: number): (SegmentRule & { readonly tree: Group })[] {
  const named = new Set([...segments.values()].filter(({ id }) => id === segmentId).map(({ documentId }) => documentId));
  for (let before = -1; before < named.size;) {
    before = named.size;
    for (const { documentId, tree } of segments.values()) if (tree !== undefined && segmentsNamedBy(tree).some((one) => named.has(one))) named.add(documentId);
  }
  return [...segments.values()].flatMap((segment) => (segment.tree !== undefined && named.has(segment.documentId) ? [{ ...segment, tree: segment.tree }] : []));
}

async function unreadable(transaction: Knex.Transaction, segmentId: number, { catalogue }: Survey, language: Language): Promise<CrmError> {
  const parsed = parseCriteria((await findSegmentRow(transaction, segmentId))?.criteria, catalogue);
  return invalidCriteria('problems' in parsed ? parsed.problems : [], language);
}
