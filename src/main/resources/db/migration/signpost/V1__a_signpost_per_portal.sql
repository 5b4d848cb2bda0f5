-- Every saved version of a portal's signpost, whole: it is always read, compared and evaluated as a whole, and never
-- changed. What readers see and what waits for a second look are rows that name one.
create table signpost.revision (
    portal_id uuid not null references portal.portal,
    number    integer not null check (number > 0),
    content   jsonb not null,
    made_by   uuid,
    made_at   timestamptz not null,
    primary key (portal_id, number)
);

create table signpost.submission (
    portal_id    uuid primary key,
    number       integer not null,
    submitted_by uuid,
    submitted_at timestamptz not null,
    foreign key (portal_id, number) references signpost.revision
);

create table signpost.publication (
    portal_id    uuid primary key,
    number       integer not null,
    published_by uuid,
    published_at timestamptz not null,
    foreign key (portal_id, number) references signpost.revision
);

-- An editor stands for what a step says in a language. `print` marks those words: other words are not confirmed.
create table signpost.confirmation (
    portal_id    uuid not null references portal.portal,
    language     text not null,
    print        text not null check (print ~ '^[0-9a-f]{16}$'),
    confirmed_by uuid,
    confirmed_at timestamptz not null,
    primary key (portal_id, language, print)
);

-- Lists that somebody keeps under a code of words. Neither the code nor the list can be read from this.
create table signpost.kept (
    name      bytea primary key check (octet_length(name) = 32),
    portal_id uuid not null references portal.portal,
    content   bytea not null check (octet_length(content) <= 65536),
    kept_at   timestamptz not null,
    opened_at timestamptz not null
);
create index on signpost.kept (opened_at);

-- Lists that members keep in their accounts.
create table signpost.checklist (
    person_id uuid not null,
    portal_id uuid not null references portal.portal,
    fields    jsonb not null,
    kept_at   timestamptz not null,
    primary key (person_id, portal_id)
);
