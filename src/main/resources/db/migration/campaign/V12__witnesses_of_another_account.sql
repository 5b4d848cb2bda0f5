-- Who was in the team when another account was proposed: she is told of all that follows, even if somebody takes her
-- out of the team meanwhile. The rows go when the change is settled.
create table campaign.account_witness (
    change_id uuid not null,
    person_id uuid not null,
    primary key (change_id, person_id)
);
create index on campaign.account_witness (person_id);
