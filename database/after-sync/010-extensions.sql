-- Trusted extensions since PostgreSQL 13: the database's owner may create them.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- unaccent() is only STABLE, because its dictionary could change; an index needs IMMUTABLE. The
-- dictionary is named, so the promise holds. Hyphens, apostrophes and punctuation become spaces.
CREATE OR REPLACE FUNCTION crm_fold(value text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
AS $$ SELECT btrim(regexp_replace(lower(public.unaccent('public.unaccent', value)), '[^a-z0-9@+]+', ' ', 'g')) $$;

-- A public id for rows that set-based SQL creates: 24 characters, as Strapi's own. Those made together begin alike,
-- with the millisecond: a hundred thousand new rows extend the indexes of ids at one place, where random ids rewrote
-- a page for each.
CREATE OR REPLACE FUNCTION crm_document_id() RETURNS text
LANGUAGE sql VOLATILE PARALLEL SAFE
AS $$ SELECT 'm' || lpad(to_hex((extract(epoch FROM clock_timestamp()) * 1000)::bigint), 11, '0') || right(gen_random_uuid()::text, 12) $$;
