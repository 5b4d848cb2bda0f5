-- A way past several businesses of one portal. Whoever walks it supports their campaigns; those are found by the
-- organisation when they are needed, so a route outlives them.
create table route.route (
    id         uuid primary key,
    short_id   text not null unique check (short_id ~ '^[0-9a-z]{10}$'),
    portal_id  uuid not null references portal.portal,
    state      text not null check (state in ('DRAFT', 'SHOWN', 'CLOSED')),
    changed_at timestamptz not null
);
create index on route.route (portal_id, state);

-- `position` 0 is the language it was written in.
create table route.text (
    route_id uuid not null references route.route on delete cascade,
    language text not null,
    position integer not null,
    title    text not null check (length(title) between 1 and 120),
    story    text not null check (length(story) between 1 and 4000),
    primary key (route_id, language)
);

create table route.stop (
    id              uuid primary key,
    route_id        uuid not null references route.route on delete cascade,
    position        integer not null,
    organisation_id uuid not null references organisation.organisation,
    place           text not null check (length(place) between 1 and 200),
    lat             double precision not null check (lat between -90 and 90),
    lon             double precision not null check (lon between -180 and 180),
    unique (route_id, organisation_id)
);
