-- Addresses outside the platform that pages name, each asked once a day however many pages name it.
create table knowledge.outside_link (
    address    text primary key check (length(address) <= 2000),
    -- On how many days in a row it did not answer.
    failures   integer not null check (failures >= 0),
    problem    text not null,
    checked_at timestamptz not null
);

-- What was found in what readers see, the region's or a town's.
create table knowledge.dead_link (
    page_id  uuid not null references knowledge.page on delete cascade,
    town_id  uuid references knowledge.town on delete cascade,
    language text not null,
    target   text not null,
    found_at timestamptz not null,
    unique nulls not distinct (page_id, town_id, language, target)
);
