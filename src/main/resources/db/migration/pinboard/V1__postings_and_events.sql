-- For how long a portal shows news whose writer says nothing else. No row: as the release says (`Rules`).
create table pinboard.rules (
    portal_id   uuid primary key references portal.portal,
    expiry_days integer not null check (expiry_days between 1 and 365),
    changed_at  timestamptz not null
);

-- A notice that vanishes by itself. Written by a person, perhaps for an organisation, or taken from a source; whoever
-- wrote it answers for it, for what is taken from a source whoever keeps the source.
create table pinboard.posting (
    id              uuid primary key,
    short_id        text not null unique check (short_id ~ '^[0-9a-z]{10}$'),
    portal_id       uuid not null references portal.portal,
    person_id       uuid not null,
    organisation_id uuid references organisation.organisation on delete set null,
    category        text not null,
    -- Official key; empty for the whole region.
    town            text not null,
    link            text not null check (length(link) <= 2000),
    valid_until     date not null,
    state           text not null check (state in ('SUBMITTED', 'PUBLISHED', 'RETURNED')),
    created_at      timestamptz not null,
    changed_at      timestamptz not null
);
create index on pinboard.posting (portal_id, created_at desc);
create index on pinboard.posting (person_id);
create index on pinboard.posting (organisation_id);

-- `position` 0 is the language it was written in.
create table pinboard.text (
    posting_id uuid not null references pinboard.posting on delete cascade,
    language   text not null,
    position   integer not null check (position >= 0),
    title      text not null check (length(title) between 1 and 160),
    body       text not null check (length(body) <= 8000),
    primary key (posting_id, language)
);

-- When it happens, by the clock of the place: a weekly meeting at six stays at six when the clocks change.
create table pinboard.event (
    posting_id uuid primary key references pinboard.posting on delete cascade,
    starts     timestamp not null,
    ends       timestamp not null check (ends >= starts),
    whole_day  boolean not null,
    zone       text not null,
    online     boolean not null,
    place      text not null check (length(place) <= 200),
    -- RRULE of RFC 5545; empty for what happens once.
    rule       text not null check (length(rule) <= 300),
    exceptions date[] not null
);

-- By moderation, while it lasts.
create table pinboard.hiding (
    posting_id uuid primary key references pinboard.posting on delete cascade,
    hidden_at  timestamptz not null
);

-- Why it was given back to whoever wrote it.
create table pinboard.return (
    posting_id  uuid primary key references pinboard.posting on delete cascade,
    reason      text not null,
    returned_at timestamptz not null
);
