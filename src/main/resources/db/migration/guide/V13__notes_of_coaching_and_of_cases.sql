-- What coordinator and guide talked about while she works: about the guide, never about a newcomer.
create table guide.coaching (
    id         uuid primary key,
    guide_id   uuid not null references guide.guide on delete cascade,
    text       text not null check (length(text) between 1 and 4000),
    written_by uuid,
    written_at timestamptz not null
);
create index on guide.coaching (guide_id, written_at);

-- What a guide writes down for herself about a case. Nobody else reads it; it is forgotten with the case.
create table guide.case_note (
    id         uuid primary key,
    tandem_id  uuid not null references guide.tandem on delete cascade,
    text       text not null check (length(text) between 1 and 2000),
    written_at timestamptz not null
);
create index on guide.case_note (tandem_id, written_at);

-- The guide led the newcomer on to an office, and the tandem ended so.
create table guide.led_on (
    tandem_id uuid primary key references guide.tandem on delete cascade,
    office    text not null check (length(office) <= 200),
    note      text not null check (length(note) <= 2000),
    led_at    timestamptz not null
);
