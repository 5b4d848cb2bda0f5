-- An open promise was reminded of. It lapses a time after this, not after the promise: whoever is reminded late has
-- her time all the same. The row goes when the promise is open no longer.
create table campaign.reminder (
    pledge_id   uuid primary key references campaign.pledge,
    reminded_at timestamptz not null
);

-- Few of all pledges are open; the caretaker goes through them by age.
create index on campaign.pledge (made_at, id) where state = 'PROMISED';
