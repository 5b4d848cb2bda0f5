-- Anybody who holds the paper may ask whether it is genuine, and reads the initials only. It outlives the profile of
-- whoever stops being a guide, and goes with her account or a year after its end.
create table guide.certificate (
    id          uuid primary key,
    portal_id   uuid not null references portal.portal,
    course_id   uuid not null references guide.course,
    person_id   uuid not null,
    code        text not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
    name        text not null check (length(name) between 1 and 120),
    hours       integer not null check (hours >= 0),
    issued_by   uuid,
    issued_at   timestamptz not null,
    valid_until date not null,
    unique (course_id, person_id)
);
create index on guide.certificate (person_id);
create index on guide.certificate (valid_until);

-- She was told that it ends soon.
create table guide.certificate_reminder (
    certificate_id uuid primary key references guide.certificate on delete cascade,
    reminded_at    timestamptz not null
);
