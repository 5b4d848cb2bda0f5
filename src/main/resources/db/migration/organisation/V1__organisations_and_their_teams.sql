create table organisation.organisation (
    id        uuid primary key,
    slug      text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name      text not null check (length(name) between 2 and 120),
    kind      text not null check (kind in ('COMPANY', 'STARTUP', 'MUNICIPALITY', 'ASSOCIATION', 'UNIVERSITY', 'INITIATIVE')),
    logo      uuid,
    website   text not null check (length(website) <= 300),
    town      text,
    address   text not null check (length(address) <= 200),
    portal_id uuid not null references portal.portal,
    entered   timestamptz not null,
    changed   timestamptz not null
);
create index on organisation.organisation (lower(name));
create index on organisation.organisation (portal_id);

-- `position` 0 is the language it was written in.
create table organisation.description (
    organisation_id uuid not null references organisation.organisation on delete cascade,
    language        text not null,
    position        integer not null,
    text            text not null check (text <> '' and length(text) <= 4000),
    primary key (organisation_id, language)
);

create table organisation.spoken (
    organisation_id uuid not null references organisation.organisation on delete cascade,
    language        text not null,
    primary key (organisation_id, language)
);

create table organisation.membership (
    organisation_id uuid not null references organisation.organisation on delete cascade,
    person_id       uuid not null references account.person on delete cascade,
    role            text not null check (role in ('OWNER', 'EDITOR')),
    since           timestamptz not null,
    primary key (organisation_id, person_id)
);
create index on organisation.membership (person_id);

-- An invitation is gone once it is accepted, declined or withdrawn: its secret opens nothing twice.
create table organisation.invitation (
    id              uuid primary key,
    organisation_id uuid not null references organisation.organisation on delete cascade,
    email           text not null,
    role            text not null check (role in ('OWNER', 'EDITOR')),
    secret_hash     bytea not null unique,
    invited_by      uuid not null,
    invited_at      timestamptz not null,
    expires_at      timestamptz not null,
    unique (organisation_id, email)
);

-- Somebody checks that the organisation is who it says. No row: nobody asked.
create table organisation.verification (
    organisation_id uuid primary key references organisation.organisation on delete cascade,
    state           text not null check (state in ('ASKED', 'VERIFIED', 'DECLINED')),
    asked_by        uuid not null,
    asked_at        timestamptz not null,
    decided_by      uuid,
    decided_at      timestamptz,
    note            text not null default '',
    check ((state = 'ASKED') = (decided_at is null))
);

-- Hidden by moderation; the row goes when it is restored.
create table organisation.hiding (
    organisation_id uuid primary key references organisation.organisation on delete cascade,
    hidden_at       timestamptz not null
);
