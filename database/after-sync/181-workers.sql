-- Workers that live: who goes silent loses its jobs to the others (see platform/jobs/dead-workers).
CREATE TABLE IF NOT EXISTS crm_workers (
  worker_id text PRIMARY KEY,
  seen_at timestamptz NOT NULL
);
