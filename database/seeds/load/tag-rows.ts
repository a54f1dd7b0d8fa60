import type { Knex } from 'knex';
import { execute, sql } from '../../../src/platform/database/sql';
import type { Organization } from '../../../src/platform/tenancy/scope';
import { TAGS } from '../population/tags';

/**
 * Inserts the tags of a population and gives them to the donors whom their descriptions fit: what the
 * figures tell is followed, the rest falls on a steady few by their id. Needs the totals; the
 * counts of the tags are kept by their trigger.
 */
export async function insertTags(transaction: Knex.Transaction, { id, defaultLanguage }: Organization): Promise<void> {
  const tags = TAGS.map(({ name, description, color }) => ({ key: name.en, name: name[defaultLanguage], description: description[defaultLanguage], color }));
  await execute(
    transaction,
    sql`INSERT INTO tags (document_id, organization_id, name, description, color, donor_count, created_at, updated_at, published_at)
        SELECT crm_document_id(), ${id}, t.name, t.description, t.color, 0, now(), now(), now()
          FROM json_to_recordset(${JSON.stringify(tags)}::json) AS t (name text, description text, color text)`,
  );
  await execute(
    transaction,
    sql`INSERT INTO tag_assignments (document_id, organization_id, donor_id, tag_id, assigned_at, assigned_by, created_at, updated_at, published_at)
        SELECT crm_document_id(), ${id}, d.id, t.id, now(), 'Mécène', now(), now(), now()
          FROM donors d
         CROSS JOIN LATERAL (
           SELECT CASE WHEN d.total_donated > 5000 THEN 'Major donor' END
           UNION ALL
           SELECT CASE WHEN d.lifecycle IN ('new', 'active') AND d.donation_count >= 12 AND d.average_donation < 100 THEN 'Monthly donor' END
           UNION ALL
           SELECT CASE WHEN d.type IN ('company', 'foundation') AND d.id % 3 = 0 THEN 'Corporate partner' END
           UNION ALL
           SELECT CASE WHEN d.type = 'company' AND d.id % 4 = 1 THEN 'Matching employer' END
           UNION ALL
           SELECT CASE WHEN d.lifecycle = 'prospect' AND d.type <> 'anonymous' AND d.id % 5 = 0 THEN 'Warm prospect' END
           UNION ALL
           SELECT CASE WHEN d.email IS NULL AND d.address_line_1 IS NOT NULL AND d.id % 4 = 0 THEN 'Prefers paper' END
           UNION ALL
           SELECT CASE WHEN d.type = 'individual' AND d.id % 17 = 0 THEN 'Volunteer' END
           UNION ALL
           SELECT CASE WHEN d.postal_code IS NOT NULL AND d.id % 61 = 0 THEN 'Address to check' END
           UNION ALL
           SELECT CASE WHEN d.type = 'individual' AND d.id % 71 = 0 THEN 'Peer to peer' END
           UNION ALL
           SELECT CASE WHEN d.total_donated > 1000 AND d.id % 43 = 0 THEN 'Board member' END
         ) AS fitting (key)
          JOIN json_to_recordset(${JSON.stringify(tags)}::json) AS named (key text, name text) ON named.key = fitting.key
          JOIN tags t ON t.organization_id = ${id} AND t.name = named.name
         WHERE d.organization_id = ${id}`,
  );
}
