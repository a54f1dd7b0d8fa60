-- Whoever changes a donor asks for the segments to be asked again, in the same transaction. Changes of one
-- donor that were not worked on yet are one job (its key); many donors at once are one job for the
-- organization. One index look-up and nothing else where no segment is automatic.
CREATE INDEX IF NOT EXISTS segments_automatic ON segments (organization_id) WHERE is_automatic;

CREATE OR REPLACE FUNCTION crm_recalculate_soon(organization integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM segments s WHERE s.organization_id = organization AND s.is_automatic) THEN
    PERFORM graphile_worker.add_job('segments.recalculate', json_build_object('organizationId', organization), job_key => 'segments.recalculate:' || organization);
  END IF;
END $$;

CREATE OR REPLACE FUNCTION crm_reevaluate_soon(organization integer, donors integer[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  donor integer;
BEGIN
  IF NOT EXISTS (SELECT FROM segments s WHERE s.organization_id = organization AND s.is_automatic) THEN
    RETURN;
  END IF;
  IF cardinality(donors) > 100 THEN
    PERFORM crm_recalculate_soon(organization);
    RETURN;
  END IF;
  FOREACH donor IN ARRAY donors LOOP
    PERFORM graphile_worker.add_job('segments.donor', json_build_object('organizationId', organization, 'donorId', donor), job_key => 'segments.donor:' || donor);
  END LOOP;
END $$;
