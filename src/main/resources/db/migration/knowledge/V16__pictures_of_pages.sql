-- Pictures that pages show by their short id: `[[picture:7h2k9m4n8p]]`. Alternative texts are kept with the picture.
create table knowledge.picture (
    media_id  uuid primary key,
    short_id  text not null unique check (short_id ~ '^[0-9a-z]{10}$'),
    page_id   uuid not null references knowledge.page on delete cascade,
    -- Who made it and may be named.
    credit    text not null check (length(credit) between 1 and 200),
    added_at  timestamptz not null
);
create index on knowledge.picture (page_id, added_at);
