-- Trusted extensions since PostgreSQL 13: the database's owner may create them.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- unaccent() is only STABLE, because its dictionary could change; an index needs IMMUTABLE. The
-- dictionary is named, so the promise holds. Hyphens, apostrophes and punctuation become spaces.
CREATE OR REPLACE FUNCTION crm_fold(value text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
AS $$ SELECT btrim(regexp_replace(lower(public.unaccent('public.unaccent', value)), '[^a-z0-9@+]+', ' ', 'g')) $$;

-- A public id for rows that set-based SQL creates: 24 characters, as Strapi's own.
CREATE OR REPLACE FUNCTION crm_document_id() RETURNS text
LANGUAGE sql VOLATILE PARALLEL SAFE
AS $$ SELECT 'm' || substr(replace(gen_random_uuid()::text, '-', ''), 1, 23) $$;
