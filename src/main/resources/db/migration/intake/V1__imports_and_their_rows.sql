create schema if not exists intake;

-- A file that a portal's manager brought, and how far it has come.
create table intake.import (
    id         uuid primary key,
    portal_id  uuid not null,
    target     text not null check (target <> ''),
    person_id  uuid not null,
    language   text not null,
    file_name  text not null check (file_name <> '' and length(file_name) <= 200),
    first_row  integer not null check (first_row in (1, 2)),
    columns    jsonb not null,
    -- field key -> number of its column; field key -> value for the whole file
    mapping    jsonb not null default '{}',
    fixed      jsonb not null default '{}',
    stage      text not null default 'MAPPING'
               check (stage in ('MAPPING', 'CHECKING', 'CHECKED', 'TAKING', 'TAKEN', 'UNDOING', 'UNDONE')),
    created    timestamptz not null,
    changed    timestamptz not null
);
create index on intake.import (portal_id, created desc);

create table intake.row (
    import_id uuid not null references intake.import on delete cascade,
    number    integer not null check (number > 0),
    cells     jsonb not null,
    state     text not null default 'READ' check (state in ('READ', 'READY', 'REFUSED', 'KNOWN', 'TAKEN', 'UNDONE')),
    -- its own key in its file, or a hash of what stands in it
    source    text check (source <> '' and length(source) <= 200),
    problems  jsonb not null default '[]',
    alike     jsonb not null default '[]',
    result    uuid,
    check (state <> 'TAKEN' or result is not null),
    primary key (import_id, number)
);
create index on intake.row (import_id, state, number);

-- What came in already, per portal: the same row of the same source comes in once, however often its file is brought.
create table intake.taken (
    portal_id uuid not null,
    target    text not null,
    source    text not null,
    import_id uuid not null references intake.import,
    result    uuid not null,
    primary key (portal_id, target, source)
);
create index on intake.taken (import_id);
