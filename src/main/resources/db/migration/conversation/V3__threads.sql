create table conversation.thread (
    id         uuid primary key,
    portal_id  uuid not null,
    kind       text not null,
    subject_id uuid not null,
    path       text not null,
    asker_id   uuid,                                 -- null once erased
    opened_at  timestamptz not null
);

-- Whoever asks again about the same thing goes on in the same thread; the team hears each matter by itself.
create unique index one_thread_per_asker on conversation.thread (kind, subject_id, asker_id) where kind <> 'team';
create index threads_of_a_portal on conversation.thread (portal_id, opened_at desc);

create table conversation.thread_title (
    thread_id uuid not null references conversation.thread on delete cascade,
    language  text not null,
    position  integer not null,
    text      text not null,
    primary key (thread_id, language)
);

-- Who finds a thread. Name: as the asker gave it; empty for who answers, whose account has it.
create table conversation.participant (
    thread_id uuid not null references conversation.thread on delete cascade,
    person_id uuid not null,
    name      text not null,
    seen_at   timestamptz,
    primary key (thread_id, person_id)
);

create index threads_of_a_person on conversation.participant (person_id);

-- The key is the form's: whoever presses twice sends once.
create table conversation.message (
    id         uuid primary key,
    thread_id  uuid not null references conversation.thread on delete cascade,
    writer_id  uuid not null,
    by_team    boolean not null,
    text       text not null check (char_length(text) between 1 and 5000),
    written_at timestamptz not null,
    form_key   uuid not null unique
);

create index messages_of_a_thread on conversation.message (thread_id, written_at);
create index messages_of_a_person on conversation.message (writer_id, written_at);

create table conversation.message_hidden (
    message_id  uuid primary key references conversation.message on delete cascade,
    decision_id uuid not null,
    hidden_at   timestamptz not null
);

create table conversation.closing (
    thread_id uuid primary key references conversation.thread on delete cascade,
    closed_by uuid not null,
    closed_at timestamptz not null
);

-- Somebody who wants nothing more from somebody else, anywhere.
create table conversation.block (
    blocker_id uuid not null,
    blocked_id uuid not null,
    blocked_at timestamptz not null,
    primary key (blocker_id, blocked_id),
    check (blocker_id <> blocked_id)
);
