-- A search that somebody wants to hear about. Waits until the address is confirmed; then it belongs to a person.
-- ending_hash: of the secret in the mails that ends it in one click.
create table discovery.saved_search (
    id          uuid primary key,
    portal_id   uuid not null,
    query       text not null check (length(query) <= 1000),
    language    text not null,
    created_at  timestamptz not null,
    person_id   uuid,
    told_until  timestamptz not null,
    ending_hash bytea unique,
    check ((person_id is null) = (ending_hash is null))
);

create index on discovery.saved_search (person_id);
create unique index on discovery.saved_search (person_id, portal_id, query) where person_id is not null;
