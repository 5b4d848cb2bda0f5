create schema if not exists account;

create table account.person (
    id       uuid primary key,
    name     text check (name <> '' and length(name) <= 80),
    language text not null check (length(language) <= 35),
    created  timestamptz not null
);

create table account.address (
    person_id uuid primary key references account.person on delete cascade,
    email     text not null check (length(email) <= 254),
    email_key text not null unique check (email_key !~ '[A-Z]'),
    confirmed timestamptz not null
);

create table account.block (
    person_id  uuid primary key references account.person on delete cascade,
    blocked    timestamptz not null,
    blocked_by uuid not null,
    reason     text not null check (reason <> '')
);

-- What somebody agreed to, and in which words: `terms-2026-11`.
create table account.consent (
    person_id uuid not null references account.person on delete cascade,
    what      text not null,
    given     timestamptz not null,
    primary key (person_id, what)
);

-- Scope: neither column is the installation, portal_id alone a portal, both one municipality's part of it.
create table account.grant (
    person_id    uuid not null references account.person on delete cascade,
    role         text not null check (role in ('EDITOR', 'MODERATOR', 'MANAGER', 'OPERATOR')),
    portal_id    uuid,
    municipality text,
    granted      timestamptz not null,
    granted_by   uuid,
    check (municipality is null or portal_id is not null),
    unique nulls not distinct (person_id, role, portal_id, municipality)
);
create index grant_scope on account.grant (portal_id, role);

create table account.invitation (
    id         uuid primary key,
    email_key  text not null,
    role       text not null check (role in ('EDITOR', 'MODERATOR', 'MANAGER', 'OPERATOR')),
    portal_id  uuid,
    invited    timestamptz not null,
    invited_by uuid not null,
    expires    timestamptz not null,
    unique nulls not distinct (email_key, role, portal_id)
);
