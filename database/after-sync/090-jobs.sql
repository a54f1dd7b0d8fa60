-- Ticks of the clock: only the instance that inserts the row adds the job.
CREATE TABLE IF NOT EXISTS crm_clock_ticks (
  task text NOT NULL,
  tick timestamptz NOT NULL,
  PRIMARY KEY (task, tick)
);

-- Long work that a person started and watches: progress, result, cancellation.
CREATE TABLE IF NOT EXISTS crm_jobs (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  document_id text NOT NULL UNIQUE DEFAULT crm_document_id(),
  organization_id integer NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
  kind text NOT NULL,
  job_status text NOT NULL DEFAULT 'queued' CHECK (job_status IN ('queued', 'running', 'succeeded', 'failed', 'cancelled')),
  parameters jsonb NOT NULL DEFAULT '{}',
  done integer NOT NULL DEFAULT 0,
  total integer NOT NULL DEFAULT 0,
  result jsonb,
  error jsonb,
  is_cancel_requested boolean NOT NULL DEFAULT false,
  started_by text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz
);
CREATE INDEX IF NOT EXISTS crm_jobs_by_organization ON crm_jobs (organization_id, id DESC);
