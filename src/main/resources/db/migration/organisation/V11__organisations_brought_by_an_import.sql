-- Entered by an import, without a team. The address is never shown: it tells the manager whether a claim comes from
-- there, and goes with the first claim that is granted.
create table organisation.brought (
    organisation_id uuid primary key references organisation.organisation on delete cascade,
    import_id       uuid not null,
    email           text not null check (length(email) <= 254)
);
create index on organisation.brought (import_id);
