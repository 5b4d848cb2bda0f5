-- How a portal works with its guides. No row: as the release says (`Rules`).
create table guide.rules (
    portal_id    uuid primary key references portal.portal,
    promise_days integer not null check (promise_days between 1 and 30),
    keep_days    integer not null check (keep_days between 30 and 730),
    criteria     text[] not null check (cardinality(criteria) <= 12),
    changed_at   timestamptz not null
);

-- Somebody who accompanies newcomers, or wants to. `busy` counts the newcomers she accompanies now or has said yes to;
-- however many yeses come at once, the constraint lets no more through than she has places.
create table guide.guide (
    id         uuid primary key,
    short_id   text not null unique check (short_id ~ '^[0-9a-z]{10}$'),
    portal_id  uuid not null references portal.portal,
    person_id  uuid not null,
    shown_as   text not null check (length(shown_as) between 1 and 60),
    language   text not null,
    story      text not null check (length(story) between 1 and 4000),
    ways       text[] not null,
    topics     text[] not null,
    -- Official keys; none is the whole region.
    towns      text[] not null,
    hours      integer not null check (hours between 1 and 60),
    capacity   integer not null check (capacity between 1 and 9),
    busy       integer not null default 0,
    state      text not null check (state in ('APPLIED', 'DECLINED', 'ACTIVE', 'PAUSED', 'LEFT')),
    applied_at timestamptz not null,
    changed_at timestamptz not null,
    unique (portal_id, person_id),
    constraint nobody_is_overrun check (busy between 0 and capacity)
);
create index on guide.guide (portal_id, state);
create index on guide.guide (person_id);

create table guide.spoken (
    guide_id uuid not null references guide.guide on delete cascade,
    language text not null,
    position integer not null,
    level    text not null check (level in ('NATIVE', 'FLUENT', 'GOOD', 'BASIC')),
    primary key (guide_id, language)
);

-- What coordinators write down about talks with her; she gets it with her data, nobody else reads it.
create table guide.interview (
    id         uuid primary key,
    guide_id   uuid not null references guide.guide on delete cascade,
    text       text not null check (length(text) between 1 and 4000),
    written_by uuid,
    written_at timestamptz not null
);
create index on guide.interview (guide_id, written_at);

-- Whether she was taken, by which of the portal's criteria, and why not.
create table guide.decision (
    id         uuid primary key,
    guide_id   uuid not null references guide.guide on delete cascade,
    accepted   boolean not null,
    met        text[] not null,
    reason     text not null check (length(reason) <= 2000 and (accepted or reason <> '')),
    decided_by uuid,
    decided_at timestamptz not null
);
create index on guide.decision (guide_id, decided_at);

-- Hidden by moderation; the row goes when it is restored.
create table guide.hiding (
    guide_id  uuid primary key references guide.guide on delete cascade,
    hidden_at timestamptz not null
);
