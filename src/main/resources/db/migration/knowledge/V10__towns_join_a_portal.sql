-- A municipality's part of a portal. Nobody sees it before it is opened.
create table knowledge.town (
    id           uuid primary key,
    portal_id    uuid not null references portal.portal,
    municipality text not null check (municipality ~ '^[0-9]{8}$'),
    -- The emblem that is drawn for it, and the colour of its pages.
    device       text not null,
    ground       text not null check (ground ~ '^#[0-9a-f]{6}$'),
    figure       text not null check (figure ~ '^#[0-9a-f]{6}$'),
    -- An uploaded crest goes before the drawn emblem.
    crest        uuid,
    -- One of the portal's hosts that leads to this town.
    host         text unique,
    joined_at    timestamptz not null,
    unique (portal_id, municipality)
);

-- What it says of itself, in each language.
create table knowledge.town_words (
    town_id  uuid not null references knowledge.town on delete cascade,
    language text not null,
    lead     text not null check (length(lead) <= 400),
    -- The office that answers, never a person's name.
    office   text not null check (length(office) <= 120),
    primary key (town_id, language)
);

create table knowledge.town_opening (
    town_id   uuid primary key references knowledge.town on delete cascade,
    opened_at timestamptz not null
);
