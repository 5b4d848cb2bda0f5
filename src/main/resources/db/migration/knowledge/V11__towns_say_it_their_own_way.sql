-- A town's own section of a page: instead of the region's with the same key, or beside them.
create table knowledge.own_section (
    id         uuid primary key,
    page_id    uuid not null references knowledge.page on delete cascade,
    town_id    uuid not null references knowledge.town on delete cascade,
    section    text not null check (section ~ '^[a-z0-9-]{1,40}$'),
    kind       text not null check (kind in ('INSTEAD', 'ADDED')),
    -- Of an added one: the region's section after which it stands; nothing for the end.
    after      text not null,
    -- The language it was written in first.
    source     text not null,
    -- The revision of the region's page that the town has seen.
    of_region  integer not null check (of_region >= 0),
    unique (page_id, town_id, section)
);
create index on knowledge.own_section (town_id);

create table knowledge.own_revision (
    section_id uuid not null references knowledge.own_section on delete cascade,
    language   text not null,
    number     integer not null check (number > 0),
    title      text not null check (length(title) between 1 and 120),
    body       text not null check (length(body) <= 20000),
    -- The revision of the language it was written in that a translation says the same as; 0 for that itself.
    of_source  integer not null check (of_source >= 0),
    made_by    uuid,
    made_at    timestamptz not null,
    primary key (section_id, language, number)
);
create index on knowledge.own_revision using gin (to_tsvector('simple', title || ' ' || body));

create table knowledge.own_publication (
    section_id   uuid not null,
    language     text not null,
    number       integer not null,
    published_at timestamptz not null,
    primary key (section_id, language),
    foreign key (section_id, language, number) references knowledge.own_revision on delete cascade
);

-- What a town decided when the region had changed a section that it says its own way.
create table knowledge.town_decision (
    id         uuid primary key,
    section_id uuid not null references knowledge.own_section on delete cascade,
    of_region  integer not null,
    deed       text not null check (deed in ('KEEP', 'ADOPT')),
    decided_by uuid,
    decided_at timestamptz not null
);
create index on knowledge.town_decision (section_id, decided_at);
