CREATE INDEX IF NOT EXISTS webhook_endpoints_active ON webhook_endpoints (organization_id) WHERE is_active;
CREATE INDEX IF NOT EXISTS webhook_deliveries_of_endpoint ON webhook_deliveries (endpoint_id, id DESC);
-- What is old is removed nightly.
CREATE INDEX IF NOT EXISTS webhook_deliveries_by_age ON webhook_deliveries (created_at);

-- Announces events to the endpoints of an organization that listen: an outbox row and a job for each, in
-- the writer's own transaction, so they exist exactly if the write does. One index look-up and nothing
-- else where nobody listens, which is nearly always: this stands behind every gift.
-- `events` is an array of {type, data}; an event has one id, whoever it goes to.
CREATE OR REPLACE FUNCTION crm_announce(organization integer, events jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  made integer;
BEGIN
  IF NOT EXISTS (SELECT FROM webhook_endpoints e WHERE e.organization_id = organization AND e.is_active) THEN
    RETURN;
  END IF;
  FOR made IN
    WITH announced AS MATERIALIZED (
           SELECT 'evt_' || crm_document_id() AS id, one ->> 'type' AS type, one -> 'data' AS data
             FROM jsonb_array_elements(events) AS one
         )
    INSERT INTO webhook_deliveries (document_id, organization_id, endpoint_id, event_id, event_type, payload, delivery_status, attempts, attempt_count, next_attempt_at,
                                    created_at, updated_at, published_at)
    SELECT crm_document_id(), organization, e.id, a.id, a.type,
           jsonb_build_object('id', a.id, 'type', a.type, 'createdAt', to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'organization', o.document_id, 'data', a.data),
           'pending', '[]', 0, now(), now(), now(), now()
      FROM announced a
      JOIN webhook_endpoints e ON e.organization_id = organization AND e.is_active AND (e.events ? a.type OR e.events ? '*')
      JOIN organizations o ON o.id = organization
    RETURNING id
  LOOP
    PERFORM graphile_worker.add_job('webhooks.deliver', json_build_object('deliveryId', made), job_key => 'webhooks.deliver:' || made);
  END LOOP;
END $$;
