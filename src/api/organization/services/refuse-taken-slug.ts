import { row, sql, type Connection } from '../../../platform/database/sql';
import { CrmError } from '../../../platform/errors/crm-error';

/** @throws CrmError ALREADY_EXISTS; the unique index says the same when two come at once. */
export async function refuseTakenSlug(connection: Connection, slug: string, except?: number): Promise<void> {
  const taken = await row<{ id: number }>(connection, sql`SELECT id FROM organizations WHERE slug = ${slug}`);
  if (taken !== undefined && taken.id !== except) throw new CrmError('ALREADY_EXISTS', { constraint: 'slug' });
}
