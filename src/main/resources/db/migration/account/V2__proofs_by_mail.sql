-- Eight digits and a link in a letter. Both only as hashes: the digits keyed, because a hundred million are tried quickly.
create table account.mail_code (
    id         uuid primary key,
    email      text not null,
    digits     bytea not null,
    link       bytea not null unique,
    tries_left smallint not null check (tries_left between 0 and 5),
    letters    smallint not null check (letters between 1 and 4),
    expires    timestamptz not null,
    used       timestamptz
);
create index mail_code_expiry on account.mail_code (expires);

create table account.sign_in (
    code_id uuid primary key references account.mail_code on delete cascade,
    host    text not null,
    next    text not null check (next like '/%')
);

create table account.confirmation (
    code_id uuid primary key references account.mail_code on delete cascade,
    purpose text not null,
    subject uuid not null
);

-- The row that makes confirming happen once, however many codes, clicks and nodes there are.
create table account.confirmed (
    purpose   text not null,
    subject   uuid not null,
    person_id uuid not null references account.person on delete cascade,
    path      text,
    at        timestamptz not null,
    primary key (purpose, subject)
);

create table account.address_change (
    code_id   uuid primary key references account.mail_code on delete cascade,
    person_id uuid not null unique references account.person on delete cascade
);

create table account.first_operator (
    link    bytea primary key,
    created timestamptz not null
);
