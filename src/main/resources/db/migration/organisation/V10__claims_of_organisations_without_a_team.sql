-- Somebody says that an organisation without a team is hers. Her words go when somebody has decided: what was decided
-- stands in the audit trail, and the team itself is the answer. The row stays for a while, for whoever decides second.
create table organisation.claim (
    id              uuid primary key,
    organisation_id uuid not null references organisation.organisation on delete cascade,
    person_id       uuid not null references account.person on delete cascade,
    who             text not null check (length(who) <= 200),
    proof           text not null check (length(proof) <= 2000),
    claimed_at      timestamptz not null,
    decided_at      timestamptz,
    check ((decided_at is null) = (who <> '')),
    check ((decided_at is null) = (proof <> ''))
);
create unique index on organisation.claim (organisation_id, person_id) where decided_at is null;
create index on organisation.claim (person_id);

-- Waits until its writer has confirmed her address.
create table organisation.claim_asking (
    id              uuid primary key,
    organisation_id uuid not null references organisation.organisation on delete cascade,
    who             text not null,
    proof           text not null,
    asked_at        timestamptz not null
);
create index on organisation.claim_asking (asked_at);
