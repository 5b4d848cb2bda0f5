create table knowledge.page (
    id          uuid primary key,
    short_id    text not null unique check (short_id ~ '^[0-9a-z]{10}$'),
    portal_id   uuid not null references portal.portal,
    parent_id   uuid,
    position    integer not null,
    -- The language it is written in; the others are translations of it.
    source      text not null,
    audiences   text[] not null default '{}',
    situations  text[] not null default '{}',
    responsible text not null default '' check (length(responsible) <= 120),
    -- The shipped page it was taken from, so that none is taken twice.
    shipped     text,
    unique (portal_id, id),
    unique (portal_id, shipped),
    foreign key (portal_id, parent_id) references knowledge.page (portal_id, id),
    check (parent_id <> id)
);
create index on knowledge.page (portal_id, parent_id, position);

-- Every saved version of a page in a language. What readers see, what waits for a second look and what an editor
-- stands for are rows that name one of them.
create table knowledge.revision (
    page_id   uuid not null references knowledge.page on delete cascade,
    language  text not null,
    number    integer not null check (number > 0),
    title     text not null check (length(title) between 1 and 120),
    lead      text not null check (length(lead) <= 400),
    body      text not null check (length(body) <= 60000),
    basis     text not null check (length(basis) <= 2000),
    -- Translations stay valid.
    minor     boolean not null,
    machine   boolean not null,
    -- The revision of the source language that a translation says the same as; 0 for the source itself.
    of_source integer not null check (of_source >= 0),
    made_by   uuid,
    made_at   timestamptz not null,
    primary key (page_id, language, number)
);

create index on knowledge.revision using gin (to_tsvector('simple', title || ' ' || lead || ' ' || body));

create table knowledge.submission (
    page_id      uuid not null,
    language     text not null,
    number       integer not null,
    submitted_by uuid,
    submitted_at timestamptz not null,
    primary key (page_id, language),
    foreign key (page_id, language, number) references knowledge.revision on delete cascade
);

create table knowledge.publication (
    page_id      uuid not null,
    language     text not null,
    number       integer not null,
    published_at timestamptz not null,
    primary key (page_id, language),
    foreign key (page_id, language, number) references knowledge.revision on delete cascade
);

create table knowledge.confirmation (
    page_id      uuid not null,
    language     text not null,
    number       integer not null,
    confirmed_by uuid,
    confirmed_at timestamptz not null,
    primary key (page_id, language, number),
    foreign key (page_id, language, number) references knowledge.revision on delete cascade
);

-- "Was this helpful?": nobody's, not even a visitor's number.
create table knowledge.feedback (
    id       uuid primary key,
    page_id  uuid not null references knowledge.page on delete cascade,
    language text not null,
    helpful  boolean not null,
    comment  text not null check (length(comment) <= 1000),
    given_at timestamptz not null
);
create index on knowledge.feedback (page_id, given_at);

-- How each language of a page stands: its newest revision, and whether what is published is behind its source.
create view knowledge.standing as
select page.id as page_id, page.portal_id, page.source, newest.language, newest.title, newest.number as newest,
       published.number as published, published.published_at, submitted.number as submitted,
       shown.machine and confirmed.number is null as machine,
       published.number is not null and confirmed.number is null as unconfirmed,
       newest.language <> page.source and exists (
           select from knowledge.revision change
             join knowledge.publication now on now.page_id = change.page_id and now.language = change.language
            where change.page_id = page.id and change.language = page.source and not change.minor
              and change.number <= now.number and change.number > coalesce(shown.of_source, newest.of_source)) as outdated
  from knowledge.page
  join lateral (select distinct on (language) * from knowledge.revision
                 where page_id = page.id order by language, number desc) newest on true
  left join knowledge.publication published on published.page_id = page.id and published.language = newest.language
  left join knowledge.revision shown
         on (shown.page_id, shown.language, shown.number) = (page.id, newest.language, published.number)
  left join knowledge.confirmation confirmed
         on (confirmed.page_id, confirmed.language, confirmed.number) = (page.id, newest.language, published.number)
  left join knowledge.submission submitted on submitted.page_id = page.id and submitted.language = newest.language;
