-- Strapi makes every string 255 characters long, whatever its `maxLength` says: what the contracts take must
-- fit. Widening writes no row anew; it is done once, since even looking would lock out who works.
DO $do$
DECLARE
  short record;
BEGIN
  FOR short IN
    SELECT c.table_name, c.column_name, wanted.length
      FROM (VALUES
             ('activities', 'summary_fr', 1000),
             ('activities', 'summary_en', 1000),
             ('communications', 'subject', 500),
             ('communications', 'failure_reason', 500),
             ('donation_refunds', 'reason', 500),
             ('donations', 'advantage_description', 500),
             ('gift_batches', 'reopen_reason', 500),
             ('message_templates', 'subject_fr', 500),
             ('message_templates', 'subject_en', 500),
             ('receipts', 'cancel_reason', 500),
             ('segment_assignments', 'reason', 500),
             ('tasks', 'title', 300),
             ('webhook_endpoints', 'url', 2000)
           ) AS wanted (table_name, column_name, length)
      JOIN information_schema.columns c ON c.table_schema = current_schema() AND c.table_name = wanted.table_name AND c.column_name = wanted.column_name
     WHERE c.character_maximum_length < wanted.length
  LOOP
    EXECUTE format('ALTER TABLE %I ALTER COLUMN %I TYPE varchar(%s)', short.table_name, short.column_name, short.length);
  END LOOP;
END $do$;
