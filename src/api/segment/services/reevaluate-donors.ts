import { inTransaction } from '../../../platform/database/transaction';
import type { Organization } from '../../../platform/tenancy/scope';
import { lockForTotals } from '../../../platform/totals/recompute-totals';
import { ruleSql } from '../domain/compile';
import { applyMoves, findMoves, type SegmentPredicate } from '../queries/donor-verdicts';
import { lockSegmentRows, shareSegments } from './lock-segments';
import { askingFor, surveyOf } from './survey';

/** PostgreSQL takes at most 65,535 parameters in a statement. */
const MOST_VALUES = 20_000;

/**
 * Asks all automatic segments of a charity again about one donor: after a gift, a tag, a consent, a
 * message or an edit of that donor. Meant for a job within a second of the change; one statement decides,
 * and nothing is written when nothing moved. A donor of another organization, or none, moves nothing.
 * @param donorId the donor's row id.
 */
export async function reevaluateDonor(organization: Organization, donorId: number): Promise<void> {
  await reevaluateDonors(organization, [donorId]);
}

/** The same for some donors at once, e.g. after a bulk change; for tens of thousands, recalculate the segments instead. */
export async function reevaluateDonors(organization: Organization, donorIds: readonly number[]): Promise<void> {
  if (donorIds.length === 0) return;
  await inTransaction(async (transaction) => {
    // Donors before segments, as everywhere: a gift to the same donor waits its turn.
    await lockForTotals(transaction, donorIds);
    await shareSegments(transaction, organization.id);
    const survey = await surveyOf(transaction, organization);
    const asked = [...survey.segments.values()].flatMap(({ id, documentId, tree }) => (tree === undefined ? [] : [{ id, documentId, tree }]));
    const asking = await askingFor(
      transaction,
      organization,
      survey,
      asked.map(({ tree }) => tree),
    );
    const predicates = asked.map(({ id, documentId, tree }): SegmentPredicate => ({ segmentId: id, rule: ruleSql(tree, asking, [documentId]) }));
    for (const some of inStatements(predicates)) {
      const moves = await findMoves(transaction, organization.id, donorIds, some);
      if (moves.length === 0) continue;
      await lockSegmentRows(transaction, [...new Set(moves.map(({ segmentId }) => segmentId))]);
      await applyMoves(transaction, organization.id, moves);
    }
  });
}

function inStatements(predicates: readonly SegmentPredicate[]): SegmentPredicate[][] {
  const statements: SegmentPredicate[][] = [];
  let values = Infinity;
  for (const predicate of predicates) {
    values += predicate.rule.values.length + 1;
    if (values > MOST_VALUES) {
      statements.push([]);
      values = predicate.rule.values.length + 1;
    }
    statements.at(-1)?.push(predicate);
  }
  return statements;
}
