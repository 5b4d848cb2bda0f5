-- An office with its opening hours, written once and shown on every page that names it.
create table knowledge.contact_card (
    id         uuid primary key,
    portal_id  uuid not null references portal.portal,
    -- By which pages name it: `[[contact:welcome-office]]`.
    key        text not null check (key ~ '^[a-z0-9-]{1,60}$'),
    phone      text not null check (length(phone) <= 40),
    web        text not null check (length(web) <= 300),
    -- As `kernel.HoursCode` writes them.
    hours      text not null check (length(hours) <= 4000),
    unique (portal_id, key)
);

create table knowledge.contact_words (
    card_id  uuid not null references knowledge.contact_card on delete cascade,
    language text not null,
    name     text not null check (length(name) <= 120),
    -- Where it is and what it does, in lines.
    text     text not null check (length(text) <= 600),
    primary key (card_id, language)
);
