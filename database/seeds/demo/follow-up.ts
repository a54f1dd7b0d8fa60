import type { Knex } from 'knex';
import { NOTED } from '../../../src/api/note/domain/noted';
import { shift, today } from '../../../src/platform/civil-date';
import { documents } from '../../../src/platform/database/documents';
import { execute, row, sql } from '../../../src/platform/database/sql';
import type { Organization } from '../../../src/platform/tenancy/scope';
import { NOTES } from '../population/notes';

const AUTHOR = 'Mécène';

/** Notes of the past years, two donors each, with their lines of history. Inserted as a set: these were not written today. */
export async function addNotes(transaction: Knex.Transaction, { id, defaultLanguage }: Organization, firstDonorId: number): Promise<void> {
  const notes = [...NOTES, ...NOTES].map((note, position) => ({
    donor_id: firstDonorId + ((position * 7) % 280),
    body: note[defaultLanguage],
    kind: note.kind,
    is_pinned: position % 11 === 0,
    activity: NOTED[note.kind].activity,
    summary_fr: NOTED[note.kind].summary.fr,
    summary_en: NOTED[note.kind].summary.en,
    days_ago: (position * 13) % 700,
  }));
  await execute(
    transaction,
    sql`WITH written AS (
               SELECT crm_document_id() AS document_id, (now() - n.days_ago * interval '1 day')::timestamp AS at, n.*
                 FROM json_to_recordset(${JSON.stringify(notes)}::json)
                   AS n (donor_id int, body text, kind text, is_pinned boolean, activity text, summary_fr text, summary_en text, days_ago int)
             ),
             noted AS (
               INSERT INTO notes (document_id, organization_id, donor_id, body, kind, is_pinned, author, created_at, updated_at, published_at)
               SELECT document_id, ${id}, donor_id, body, kind, is_pinned, ${AUTHOR}, at, at, at FROM written
             )
        INSERT INTO activities (document_id, organization_id, donor_id, kind, occurred_at, summary_fr, summary_en, subject_type, subject_id, author, created_at, updated_at, published_at)
        SELECT crm_document_id(), ${id}, donor_id, activity, at, summary_fr, summary_en, 'note', document_id, ${AUTHOR}, at, at, at FROM written`,
  );
}

const TASKS = [
  { fr: 'Rappeler pour remercier du dernier don', en: 'Call to say thank you for the last gift', priority: 'high', dueIn: 1 },
  { fr: 'Envoyer la demande écrite à la fondation', en: 'Send the written request to the foundation', priority: 'high', dueIn: 5 },
  { fr: 'Vérifier l’adresse : courrier retourné', en: 'Check the address: mail was returned', priority: 'normal', dueIn: -3 },
  { fr: 'Proposer un don mensuel', en: 'Suggest a monthly gift', priority: 'normal', dueIn: 12 },
  { fr: 'Préparer la visite des locaux', en: 'Prepare the tour of the house', priority: 'normal', dueIn: 8 },
  { fr: 'Confirmer les places au gala', en: 'Confirm the gala seats', priority: 'low', dueIn: 30 },
  { fr: 'Écrire un mot à la main', en: 'Write a note by hand', priority: 'low', dueIn: -10 },
  { fr: 'Relancer le commanditaire', en: 'Follow up with the sponsor', priority: 'normal', dueIn: 20 },
] as const;

/** Things to do, due around today; some are the charity's first member's, one is done. */
export async function addTasks(transaction: Knex.Transaction, organization: Organization, firstDonorId: number): Promise<void> {
  const { id, defaultLanguage, timezone } = organization;
  const assignee = await row<{ id: number }>(
    transaction,
    sql`SELECT id FROM organization_members WHERE organization_id = ${id} AND admin_user_id IS NOT NULL ORDER BY id LIMIT 1`,
  );
  for (const [position, { dueIn, priority, ...title }] of TASKS.entries()) {
    const data = {
      donor: firstDonorId + position * 3,
      title: title[defaultLanguage],
      dueOn: shift(today(timezone), { days: dueIn }),
      priority,
      ...(assignee !== undefined && position % 2 === 0 ? { assignee: assignee.id } : {}),
      ...(position === 6 ? { doneAt: new Date().toISOString() } : {}),
    };
    await documents('api::task.task').create({ data });
  }
}
