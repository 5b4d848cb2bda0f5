-- A feed that editors let into the pinboard. `person_id` answers for what comes. `outcome` and `number` say what
-- came of the last try, in words that pages know; `failures` counts tries in vain since the last good one.
create table pinboard.source (
    id             uuid primary key,
    short_id       text not null unique check (short_id ~ '^[0-9a-z]{10}$'),
    portal_id      uuid not null references portal.portal,
    person_id      uuid not null,
    name           text not null check (length(name) between 1 and 80),
    url            text not null check (length(url) between 1 and 2000),
    language       text not null,
    category       text not null,
    town           text not null,
    trusted        boolean not null,
    every_hours    integer not null check (every_hours between 1 and 168),
    added_at       timestamptz not null,
    next_at        timestamptz not null,
    etag           text not null default '',
    last_modified  text not null default '',
    failures       integer not null default 0 check (failures >= 0),
    tried_at       timestamptz,
    outcome        text not null default '',
    fresh          integer not null default 0,
    changed        integer not null default 0,
    number         integer not null default 0,
    unique (portal_id, url)
);
create index on pinboard.source (next_at);
create index on pinboard.source (person_id);

-- What a posting was made of. Several keys lead to the same posting, because ids of feeds change: the id, the address,
-- the words. A key outlives its posting: what was taken away or has expired does not come again.
create table pinboard.known (
    source_id  uuid not null references pinboard.source on delete cascade,
    key        text not null,
    posting_id uuid references pinboard.posting on delete set null,
    seen_at    timestamptz not null,
    primary key (source_id, key)
);
create index on pinboard.known (posting_id);

-- Where a posting comes from; always named on its page. The name stays when the source is removed.
create table pinboard.origin (
    posting_id  uuid primary key references pinboard.posting on delete cascade,
    source_id   uuid references pinboard.source on delete set null,
    name        text not null,
    fingerprint text not null
);
create index on pinboard.origin (source_id);
