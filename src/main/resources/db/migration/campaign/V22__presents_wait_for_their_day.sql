-- A voucher for somebody else, under the id of its pledge; written before it. The address is forgotten once the letter
-- is written, or when it will not be.
create table campaign.present (
    id         uuid primary key,
    recipient  text not null check (length(recipient) between 1 and 60),
    -- Empty once forgotten, or if the giver hands it over herself.
    address    text not null check (length(address) <= 254),
    giver      text not null check (length(giver) between 1 and 60),
    words      text not null check (length(words) <= 500),
    day        date not null,
    written_at timestamptz not null
);
create index on campaign.present (day) where address <> '';

-- How it ended, once.
create table campaign.presenting (
    present_id uuid primary key references campaign.present,
    outcome    text not null check (outcome in ('SENT', 'UNWANTED')),
    -- A keyed hash of the address, by which its owner stops further ones; gone after a month.
    link_hash  bytea unique check (length(link_hash) = 32),
    address_hash bytea check (length(address_hash) = 32),
    ended_at   timestamptz not null
);

-- Who wants no presents by mail: a keyed hash of the address, nothing else.
create table campaign.unwanted (
    address_hash bytea primary key check (length(address_hash) = 32),
    since        timestamptz not null
);
