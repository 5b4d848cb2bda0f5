create table knowledge.term (
    id         uuid primary key,
    portal_id  uuid not null references portal.portal,
    language   text not null,
    term       text not null check (length(term) between 1 and 80),
    note       text not null check (length(note) <= 400),
    changed_by uuid,
    changed_at timestamptz not null
);
create unique index on knowledge.term (portal_id, language, lower(term));

create table knowledge.term_translation (
    term_id  uuid not null references knowledge.term on delete cascade,
    language text not null,
    words    text not null check (length(words) between 1 and 120),
    primary key (term_id, language)
);
