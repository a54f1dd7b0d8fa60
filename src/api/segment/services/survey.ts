import { today } from '../../../platform/civil-date';
import type { Connection } from '../../../platform/database/sql';
import type { Organization } from '../../../platform/tenancy/scope';
import { listCustomFields } from '../../custom-field-definition/queries/list-custom-fields';
import type { Asking, SegmentRule } from '../domain/asking';
import { conditionsOf, namedBy, segmentsNamedBy, type Group } from '../domain/criteria';
import type { Reference } from '../domain/field';
import { catalogueOf, type Catalogue } from '../domain/fields';
import { parseCriteria } from '../domain/parse-criteria';
import { readSegmentRows } from '../queries/find-segment';
import { resolveIds } from '../queries/resolve-ids';

/** What a charity may ask, and what its segments ask. */
export interface Survey {
  readonly catalogue: Catalogue;
  readonly segments: ReadonlyMap<string, SegmentRule>;
}

/** Reads the fields and the segments of a charity. Stored criteria that cannot be read any more leave a segment without a tree. */
export async function surveyOf(connection: Connection, organization: Organization): Promise<Survey> {
  const catalogue = catalogueOf(await listCustomFields(connection, organization.id));
  const rows = await readSegmentRows(connection, organization.id);
  const segments = rows.map(({ id, documentId, name, isAutomatic, criteria }): [string, SegmentRule] => {
    const parsed = isAutomatic ? parseCriteria(criteria, catalogue) : undefined;
    return [documentId, { id, documentId, name, isAutomatic, tree: parsed !== undefined && 'tree' in parsed ? parsed.tree : undefined }];
  });
  return { catalogue, segments: new Map(segments) };
}

/** Everything that some trees, and the segments they lead to, need to be compiled today. */
export async function askingFor(connection: Connection, organization: Organization, { segments }: Survey, trees: readonly Group[]): Promise<Asking> {
  const named = new Map<Reference, Set<string>>();
  for (const condition of reachable(trees, segments).flatMap(conditionsOf)) {
    const { reference } = condition.field;
    if (reference === undefined) continue;
    const ids = named.get(reference) ?? new Set();
    namedBy(condition).forEach((id) => ids.add(id));
    named.set(reference, ids);
  }
  return {
    organizationId: organization.id,
    timezone: organization.timezone,
    today: today(organization.timezone),
    rowIds: await resolveIds(connection, organization.id, named),
    segments,
  };
}

/** The trees and those of every segment they name, directly or through others. */
export function reachable(trees: readonly Group[], segments: ReadonlyMap<string, SegmentRule>): Group[] {
  const found = new Set(trees);
  for (const tree of found) {
    for (const documentId of segmentsNamedBy(tree)) {
      const nested = segments.get(documentId)?.tree;
      if (nested !== undefined) found.add(nested);
    }
  }
  return [...found];
}
