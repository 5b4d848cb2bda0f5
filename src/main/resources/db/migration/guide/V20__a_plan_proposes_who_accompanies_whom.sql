-- A proposal for all who wait: one per portal, the next takes its place. It binds nobody; a coordinator confirms it
-- pair by pair.
create table guide.plan (
    portal_id  uuid primary key references portal.portal,
    id         uuid not null unique,
    asked_at   timestamptz not null,
    ready_at   timestamptz,
    left_over  integer not null default 0 check (left_over >= 0)
);

create table guide.plan_pair (
    plan_id    uuid not null references guide.plan (id) on delete cascade,
    request_id uuid not null references guide.request on delete cascade,
    guide_id   uuid not null references guide.guide on delete cascade,
    outcome    text not null check (outcome in ('PROPOSED', 'ASKED', 'LATE')),
    primary key (plan_id, request_id)
);
create index on guide.plan_pair (request_id);
create index on guide.plan_pair (guide_id);
