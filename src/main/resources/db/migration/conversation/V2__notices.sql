-- What people were told, for the page; the mail is a letter of its own.
create table conversation.notice (
    id         uuid primary key,
    person_id  uuid not null,
    kind       text not null check (kind <> ''),
    language   text not null,
    subject    text not null,
    paragraphs text[] not null,
    site_name  text not null,
    url        text not null,
    told_at    timestamptz not null
);

create index notices_of_a_person on conversation.notice (person_id, told_at desc);

create table conversation.notice_seen (
    person_id uuid primary key,
    seen_at   timestamptz not null
);

-- Waits for the mail that comes once a day.
create table conversation.notice_for_digest (
    notice_id uuid primary key references conversation.notice on delete cascade,
    person_id uuid not null,
    portal_id uuid,
    due_at    timestamptz not null
);

create index digests_due on conversation.notice_for_digest (due_at);

-- How somebody wants to hear of a kind of thing; without a row: at once.
create table conversation.preference (
    person_id uuid not null,
    kind      text not null,
    delivery  text not null check (delivery in ('AT_ONCE', 'DAILY', 'OFF')),
    primary key (person_id, kind)
);

-- The links by which mails are unsubscribed without signing in.
create table conversation.unsubscribe_link (
    secret_hash bytea primary key,
    person_id   uuid not null,
    kind        text not null,
    made_at     timestamptz not null
);
