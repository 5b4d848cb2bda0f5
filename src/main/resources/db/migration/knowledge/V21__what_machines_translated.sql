-- How many characters each portal has had translated. Counted before the machine is asked, given back if it refuses.
create table knowledge.machine_use (
    portal_id  uuid not null references portal.portal,
    month      date not null check (extract(day from month) = 1),
    characters bigint not null check (characters >= 0),
    primary key (portal_id, month)
);

-- Which revisions a machine made, and why somebody had a text translated that is hard to read.
create table knowledge.machine_run (
    page_id     uuid not null,
    language    text not null,
    number      integer not null,
    engine      text not null,
    characters  bigint not null,
    -- By Amstad's formula; nothing where it says nothing.
    readability integer,
    reason      text not null check (length(reason) <= 500),
    asked_by    uuid,
    asked_at    timestamptz not null,
    primary key (page_id, language, number),
    foreign key (page_id, language, number) references knowledge.revision on delete cascade
);

-- Somebody has just asked: a second press, or a second editor, would pay for the same text again.
create table knowledge.machine_asking (
    page_id  uuid not null references knowledge.page on delete cascade,
    language text not null,
    asked_at timestamptz not null,
    primary key (page_id, language)
);
