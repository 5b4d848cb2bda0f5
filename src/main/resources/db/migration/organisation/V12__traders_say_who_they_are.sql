-- What a business that sells vouchers says about itself (DSA, Art. 30). No cascade: it outlives whoever gave it, by six
-- months after it has stopped to sell. `document` is a picture that only the portal's manager sees.
create table organisation.trader (
    organisation_id uuid primary key references organisation.organisation,
    name            text not null check (length(name) between 1 and 120),
    address         text not null check (length(address) between 1 and 300),
    phone           text not null check (length(phone) between 1 and 40),
    email           text not null check (length(email) between 3 and 254),
    identity        text not null check (identity in ('DOCUMENT', 'ELECTRONIC')),
    reference       text not null check (length(reference) <= 120),
    document        uuid,
    account         text not null check (length(account) between 15 and 34),
    register        text not null check (length(register) <= 120),
    register_number text not null check (length(register_number) <= 60),
    certified_at    timestamptz not null,
    given_by        uuid not null,
    given_at        timestamptz not null,
    check (case identity when 'DOCUMENT' then document is not null else reference <> '' end),
    check ((register = '') = (register_number = ''))
);
create index on organisation.trader (given_by);

-- No row: given, not yet checked.
create table organisation.trader_check (
    organisation_id uuid primary key references organisation.trader on delete cascade,
    checked_by      uuid not null,
    checked_at      timestamptz not null
);

-- Something in it is not right; the row goes when it is given anew.
create table organisation.trader_doubt (
    organisation_id uuid primary key references organisation.trader on delete cascade,
    said            text not null check (said <> ''),
    doubted_at      timestamptz not null
);

-- Since when it sells nothing any more.
create table organisation.trader_end (
    organisation_id uuid primary key references organisation.trader on delete cascade,
    ended_at        timestamptz not null
);
