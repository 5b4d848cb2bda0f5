-- A thread with the portal's own team.
create table conversation.matter (
    thread_id uuid primary key references conversation.thread on delete cascade,
    portal_id uuid not null,
    topic     text not null check (topic in ('QUESTION', 'TECHNICAL', 'BARRIER', 'CONTENT', 'PRESS', 'PRIVACY')),
    town      text
);

create index matters_of_a_portal on conversation.matter (portal_id);

create table conversation.assignment (
    thread_id   uuid primary key references conversation.matter on delete cascade,
    person_id   uuid not null,
    assigned_at timestamptz not null
);

-- A visitor's message until she has confirmed her address, which only `account` knows; nobody is told of it before.
create table conversation.waiting (
    id         uuid primary key,
    form_key   uuid not null unique,
    portal_id  uuid not null,
    kind       text not null,
    subject_id uuid not null,
    topic      text,
    town       text,
    name       text not null,
    text       text not null check (char_length(text) between 1 and 5000),
    written_at timestamptz not null,
    path       text,                                -- where the address is confirmed
    check ((kind = 'team') = (topic is not null))
);
