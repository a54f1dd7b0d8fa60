-- The list of communications over all donors, newest first.
CREATE INDEX IF NOT EXISTS communications_of_organization ON communications (organization_id, created_at DESC, id DESC);

-- Saved reports: each day one is due is a run, and each member it goes to a sending, so that nothing is
-- sent twice however many instances tick and however often a job is done again.
CREATE TABLE IF NOT EXISTS crm_report_runs (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  document_id text NOT NULL UNIQUE DEFAULT crm_document_id(),
  organization_id integer NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
  schedule_id integer NOT NULL REFERENCES report_schedules (id) ON DELETE CASCADE,
  due_on date,
  period_from date NOT NULL,
  period_to date NOT NULL,
  run_status text NOT NULL DEFAULT 'queued' CHECK (run_status IN ('queued', 'sent', 'failed', 'skipped')),
  attempts integer NOT NULL DEFAULT 0,
  asked_by text NOT NULL,
  asked_by_name text NOT NULL,
  reason text,
  created_at timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz,
  UNIQUE (schedule_id, due_on)
);
CREATE INDEX IF NOT EXISTS crm_report_runs_of_schedule ON crm_report_runs (schedule_id, id DESC);
CREATE TABLE IF NOT EXISTS crm_report_sendings (
  run_id bigint NOT NULL REFERENCES crm_report_runs (id) ON DELETE CASCADE,
  member text NOT NULL,
  name text NOT NULL,
  email text NOT NULL,
  sending_status text NOT NULL CHECK (sending_status IN ('waiting', 'claimed', 'sent', 'failed')),
  reason text,
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (run_id, member)
);
CREATE INDEX IF NOT EXISTS report_schedules_due ON report_schedules (next_run_on) WHERE is_active AND next_run_on IS NOT NULL;
CREATE INDEX IF NOT EXISTS report_schedules_of_organization ON report_schedules (organization_id, id);
SELECT crm_check('report_schedules', 'report_schedules_rhythm', '(frequency IS NULL) = (day_of_period IS NULL)');
