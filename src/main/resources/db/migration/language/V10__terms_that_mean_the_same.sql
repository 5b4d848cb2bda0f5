-- Another wording of a concept of the release, or a concept of one's own: of a portal, or of the whole installation where
-- there is no portal. Without any term the concept is left out. Terms by language, always read and written whole.
create table language.concept (
    portal_id  uuid,
    key        text not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(key) <= 80),
    terms      jsonb not null check (jsonb_typeof(terms) = 'object'),
    changed_at timestamptz not null,
    unique nulls not distinct (portal_id, key)
);
