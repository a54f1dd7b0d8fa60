import { readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Organization } from '../../../platform/tenancy/scope';
import { getDonorId } from '../../donor/services/manage-donors';
import type { Explanation } from '../contract';
import { compileCriteria, membershipSql, type Compiled, type CompiledCondition } from '../domain/compile';
import { asksForArchived, writeCriteria } from '../domain/criteria';
import { findExplanation, type Findings } from '../queries/find-explanation';
import { getSegment } from './manage-segments';
import { askingFor, surveyOf } from './survey';

type ExplainedNode = Record<string, unknown> & { readonly result: boolean };

/**
 * Why a donor is in a segment or is not: the criteria with true or false at every node and the value
 * found at every condition, now. The same compiled tree decides who is in.
 * @throws CrmError NOT_FOUND for a segment or donor of another organization.
 */
export async function explainMembership(organization: Organization, segmentDocumentId: string, donorDocumentId: string): Promise<Explanation> {
  const { id: segmentId } = await getSegment(organization, segmentDocumentId);
  const donorId = await getDonorId(organization, donorDocumentId);
  const connection = await readConnection();
  const survey = await surveyOf(connection, organization);
  const segment = survey.segments.get(segmentDocumentId);
  if (segment === undefined) throw new CrmError('NOT_FOUND');
  const { tree } = segment;
  const asking = await askingFor(connection, organization, survey, tree === undefined ? [] : [tree]);
  const compiled = tree === undefined ? undefined : compileCriteria(tree, asking, [segmentDocumentId]);
  const conditions = compiled === undefined ? [] : conditionsIn(compiled);
  const findings = await findExplanation(connection, segmentId, donorId, membershipSql(segment, asking), conditions);
  if (findings === undefined) throw new CrmError('NOT_FOUND');
  const { isMember: member, isArchived } = findings;
  const because = reasonOf(findings);
  if (tree === undefined || compiled === undefined) return { member, because, tree: null };
  const explained = explainNode(compiled, new Map(conditions.map((condition, index) => [condition, index])), findings);
  return { member, because, tree: isArchived && !asksForArchived(tree) ? withArchived(explained) : explained };
}

function reasonOf({ isMember, origin }: Findings): Explanation['because'] {
  if (origin === 'manual_exclude') return 'manual_exclude';
  if (!isMember) return 'none';
  return origin === 'manual_add' ? 'manual_add' : 'rule';
}

function conditionsIn(compiled: Compiled): CompiledCondition[] {
  return compiled.kind === 'group' ? compiled.rules.flatMap(conditionsIn) : [compiled];
}

function explainNode(compiled: Compiled, places: ReadonlyMap<CompiledCondition, number>, findings: Findings): ExplainedNode {
  if (compiled.kind === 'condition') {
    const place = places.get(compiled) ?? -1;
    return { ...writeCriteria(compiled.source), result: findings.results[place] ?? false, actual: findings.actuals[place] ?? null };
  }
  const { source } = compiled;
  const rules = compiled.rules.map((rule) => explainNode(rule, places, findings));
  const isTrue = rules.length === 0 || (source.combinator === 'and' ? rules.every(({ result }) => result) : rules.some(({ result }) => result));
  return { combinator: source.combinator, ...(source.isNegated ? { not: true } : {}), rules, result: isTrue !== source.isNegated };
}

/** What every segment asks unless it says otherwise, written out where it decides. */
function withArchived(explained: ExplainedNode): ExplainedNode {
  const archived = { field: 'archived', operator: '=', value: false, result: false, actual: true };
  return { combinator: 'and', rules: [archived, explained], result: false };
}
