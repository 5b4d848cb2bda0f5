create schema if not exists discovery;

-- The read model: everything here is public, and can be rebuilt from what the features keep.
-- number: names the listing in the index and in memory, where a uuid would be too big. version: tells an index that has
-- slept (restart, crash) what it missed.
create table discovery.listing (
    id                    uuid primary key,
    number                integer not null unique generated always as identity,
    version               integer not null default 1,
    short_id              text not null unique check (short_id ~ '^[0-9a-hjkmnp-tv-z]{10}$'),
    kind                  text not null check (kind ~ '^[a-z-]+$'),
    home_portal_id        uuid not null,
    source                text not null,
    spoken                text[] not null,
    place_kind            text not null check (place_kind in ('exact', 'blurred', 'town', 'towns', 'region', 'online')),
    lat                   double precision check (lat between -90 and 90),
    lon                   double precision check (lon between -180 and 180),
    place                 text,
    towns                 text[] not null,
    organisation_id       uuid,
    organisation_name     text,
    organisation_verified boolean not null,
    begins_at             timestamptz,
    ends_at               timestamptz,
    created_at            timestamptz not null,
    changed_at            timestamptz not null,
    confirmed_at          timestamptz,
    urgent                boolean not null,
    stale                 boolean not null,
    lines                 jsonb not null,
    picture_id            uuid,
    check ((place_kind in ('exact', 'blurred')) = (lat is not null and lon is not null)),
    check ((organisation_id is null) = (organisation_name is null))
);

create table discovery.listing_text (
    listing_id uuid not null references discovery.listing on delete cascade,
    language   text not null,
    title      text not null check (title <> ''),
    summary    text not null,
    primary key (listing_id, language)
);

-- shown_since: for "what is new" of saved searches; a listing approved late is new when it is approved.
create table discovery.listing_portal (
    listing_id  uuid not null references discovery.listing on delete cascade,
    portal_id   uuid not null,
    shown       boolean not null,
    shown_since timestamptz,
    categories  text[] not null,
    primary key (listing_id, portal_id),
    check (not shown or shown_since is not null)
);

create index on discovery.listing_portal (portal_id, shown_since) where shown;
