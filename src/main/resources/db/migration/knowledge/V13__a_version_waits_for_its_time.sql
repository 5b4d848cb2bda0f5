-- A version that goes live at a time. One per language: another time replaces it.
create table knowledge.appointment (
    page_id    uuid not null,
    language   text not null,
    number     integer not null,
    publish_at timestamptz not null,
    set_by     uuid,
    primary key (page_id, language),
    foreign key (page_id, language, number) references knowledge.revision on delete cascade
);
create index on knowledge.appointment (publish_at);
