-- Every mail of the platform, written in the transaction of its cause. Structured, not rendered: so that codes and
-- links can be masked when an operator looks, and are forgotten once the letter is gone.
create table conversation.letter (
    id              uuid primary key,
    kind            text not null check (kind <> ''),
    portal_id       uuid,
    site_name       text not null,
    site_origin     text not null,
    recipient       text not null check (recipient <> ''),
    language        text not null,
    subject         text not null check (subject !~ '[\r\n]'),
    paragraphs      text[] not null,
    code            text,
    button_words    text,
    button_url      text,
    unsubscribe_url text,
    written_at      timestamptz not null,
    due_at          timestamptz,                    -- null: nothing more to do
    check (button_url is null or button_words is not null)
);

create index letters_due on conversation.letter (due_at) where due_at is not null;
create index letters_newest on conversation.letter (written_at desc);

-- Each try to hand a letter over. Without outcome: under way, or its node died; then nobody knows whether it went.
create table conversation.attempt (
    letter_id uuid not null references conversation.letter on delete cascade,
    number    integer not null check (number > 0),
    began_at  timestamptz not null,
    outcome   text check (outcome in ('sent', 'refused', 'later', 'unsure', 'stopped')),
    note      text,
    primary key (letter_id, number)
);

create unique index a_letter_is_sent_once on conversation.attempt (letter_id) where outcome = 'sent';
