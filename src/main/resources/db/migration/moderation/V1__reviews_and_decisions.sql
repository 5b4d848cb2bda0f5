-- One matter to decide about one thing on one portal.
create table moderation.review (
    id         uuid primary key,
    portal_id  uuid not null,
    kind       text not null check (kind <> ''),
    subject_id uuid not null,
    opened_at  timestamptz not null
);

create index reviews_of_a_subject on moderation.review (kind, subject_id);

-- The queue. Whoever decides takes the line away: so two moderators cannot decide the same twice.
create table moderation.open_review (
    review_id  uuid primary key references moderation.review on delete cascade,
    portal_id  uuid not null,
    kind       text not null,
    subject_id uuid not null,
    urgent     boolean not null,
    due_at     timestamptz not null,
    unique (portal_id, kind, subject_id)
);

create index queue_of_a_portal on moderation.open_review (portal_id, urgent desc, due_at);

create table moderation.review_reason (
    review_id uuid not null references moderation.review on delete cascade,
    reason    text not null,
    primary key (review_id, reason)
);

-- DSA article 16. Who reported is known only by person, and only if she wants to hear of it.
create table moderation.report (
    id          uuid primary key,
    review_id   uuid not null references moderation.review on delete cascade,
    category    text not null,
    explanation text not null check (char_length(explanation) between 1 and 5000),
    reporter_id uuid,
    made_at     timestamptz not null,
    form_key    uuid not null unique
);

create index reports_of_a_review on moderation.report (review_id);

-- DSA article 17.
create table moderation.statement (
    id        uuid primary key,
    category  text not null,
    legal     text not null check (legal in ('LAW', 'RULES')),
    rule      text not null check (rule <> ''),
    facts     text not null check (facts <> ''),
    reported  boolean not null,
    automated boolean not null
);

-- No restricted state without a statement of reasons (promise 18).
create table moderation.decision (
    id           uuid primary key references moderation.review,
    portal_id    uuid not null,
    kind         text not null,
    subject_id   uuid not null,
    owner_id     uuid,
    verdict      text not null check (verdict in ('APPROVED', 'GIVEN_BACK', 'HIDDEN', 'RESTORED', 'KEPT', 'GONE')),
    decided_by   uuid,
    decided_at   timestamptz not null,
    statement_id uuid unique references moderation.statement,
    constraint restricted_only_with_reasons check (verdict not in ('HIDDEN', 'GIVEN_BACK') or statement_id is not null),
    check (decided_by is not null or verdict = 'GONE')
);

create index decisions_of_a_portal on moderation.decision (portal_id, decided_at desc);
create index decisions_about_a_subject on moderation.decision (kind, subject_id, decided_at desc);

-- DSA article 20.
create table moderation.complaint (
    decision_id uuid primary key references moderation.decision,
    text        text not null check (char_length(text) between 1 and 5000),
    made_at     timestamptz not null,
    due_at      timestamptz not null
);

create table moderation.complaint_decision (
    decision_id uuid primary key references moderation.complaint,
    upheld      boolean not null,
    answer      text not null check (answer <> ''),
    decided_by  uuid not null,
    decided_at  timestamptz not null
);
