-- Who is on a case; nobody has to be.
create table moderation.care (
    review_id uuid primary key references moderation.open_review on delete cascade,
    person_id uuid not null,
    since     timestamptz not null
);

create index care_of_a_person on moderation.care (person_id);

-- What one of the team told the next; null where she is erased.
create table moderation.handing (
    id        uuid primary key,
    review_id uuid not null references moderation.review on delete cascade,
    from_id   uuid,
    to_id     uuid,
    note      text not null check (char_length(note) <= 2000),
    handed_at timestamptz not null
);

create index handings_of_a_review on moderation.handing (review_id, handed_at);

-- Counts how often it came into the queue again: whoever decides says which state she has seen.
alter table moderation.open_review add column asked integer not null default 1;
