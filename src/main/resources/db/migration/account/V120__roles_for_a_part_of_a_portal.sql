-- A role for one branch of a portal's information pages. In a table of its own: whoever knows only `account.grant` must
-- not take it for a role on the whole portal.
create table account.branch_grant (
    person_id  uuid not null references account.person on delete cascade,
    role       text not null check (role = 'EDITOR'),
    portal_id  uuid not null,
    branch     uuid not null,
    granted    timestamptz not null,
    granted_by uuid,
    primary key (person_id, role, portal_id, branch)
);
create index branch_grant_scope on account.branch_grant (portal_id, branch);

create view account.every_grant as
select person_id, role, portal_id, municipality, null::uuid as branch, granted from account.grant
union all
select person_id, role, portal_id, null, branch, granted from account.branch_grant;

-- An invitation to work for one town or one branch.
create table account.part_invitation (
    id           uuid primary key,
    email_key    text not null,
    role         text not null check (role = 'EDITOR'),
    portal_id    uuid not null,
    municipality text,
    branch       uuid,
    invited      timestamptz not null,
    invited_by   uuid not null,
    expires      timestamptz not null,
    check (num_nonnulls(municipality, branch) = 1),
    unique nulls not distinct (email_key, role, portal_id, municipality, branch)
);

create view account.open_invitation as
select id, email_key, role, portal_id, null::text as municipality, null::uuid as branch, invited, invited_by, expires
  from account.invitation
union all
select id, email_key, role, portal_id, municipality, branch, invited, invited_by, expires from account.part_invitation;
