import type { Connection } from '../../../platform/database/sql';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Language } from '../../../platform/errors/messages';
import type { Organization } from '../../../platform/tenancy/scope';
import type { Asking } from '../domain/asking';
import { conditionsOf, namedBy, segmentsNamedBy, type Group } from '../domain/criteria';
import { describeProblem, type CriteriaProblem } from '../domain/criteria-problem';
import { findLoop } from '../domain/find-loop';
import { parseCriteria } from '../domain/parse-criteria';
import { askingFor, surveyOf, type Survey } from './survey';

export interface CheckedCriteria {
  readonly tree: Group;
  readonly asking: Asking;
}

/**
 * Checks criteria as sent: their shape, that everything they name exists in this charity, and that no
 * segment would contain itself.
 * @param self the public id of the segment they are for, when it exists already.
 * @throws CrmError VALIDATION naming each place below `data.criteria`.
 */
export async function checkCriteria(
  connection: Connection,
  organization: Organization,
  given: unknown,
  language: Language,
  self?: string,
): Promise<CheckedCriteria> {
  const survey = await surveyOf(connection, organization);
  const parsed = parseCriteria(given, survey.catalogue);
  if ('problems' in parsed) throw invalidCriteria(parsed.problems, language);
  const { tree } = parsed;
  const asking = await askingFor(connection, organization, survey, [tree]);
  const problems = [...unknownReferences(tree, asking), ...(self === undefined ? [] : loops(tree, survey, self))];
  if (problems.length > 0) throw invalidCriteria(problems, language);
  return { tree, asking };
}

export function invalidCriteria(problems: readonly CriteriaProblem[], language: Language): CrmError {
  return new CrmError('VALIDATION', { errors: problems.map((problem) => describeProblem(problem, language)) });
}

function unknownReferences(tree: Group, { rowIds }: Asking): CriteriaProblem[] {
  return conditionsOf(tree).flatMap((condition) => {
    const { reference } = condition.field;
    if (reference === undefined) return [];
    const place = (index: number): (string | number)[] => (condition.operand.shape === 'many' ? ['value', index] : ['value']);
    return namedBy(condition).flatMap((documentId, index): CriteriaProblem[] =>
      rowIds[reference].has(documentId) ? [] : [{ path: [...condition.path, ...place(index)], name: 'unknown_reference' }],
    );
  });
}

function loops(tree: Group, { segments }: Survey, self: string): CriteriaProblem[] {
  const names = new Map([...segments].map(([documentId, segment]) => [documentId, segment.tree === undefined ? [] : segmentsNamedBy(segment.tree)]));
  names.set(self, segmentsNamedBy(tree));
  const loop = findLoop(self, names);
  if (loop === undefined) return [];
  const first = conditionsOf(tree).find((condition) => condition.field.reference === 'segment' && namedBy(condition).includes(loop[1] ?? ''));
  return [{ path: [...(first?.path ?? []), 'value'], name: 'cycle', loop: loop.map((documentId) => segments.get(documentId)?.name ?? documentId) }];
}
