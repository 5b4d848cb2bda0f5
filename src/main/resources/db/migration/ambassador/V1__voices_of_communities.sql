-- Somebody who speaks for a community in public. She has nothing to do with cases.
create table ambassador.ambassador (
    id          uuid primary key,
    short_id    text not null unique check (short_id ~ '^[0-9a-z]{10}$'),
    portal_id   uuid not null references portal.portal,
    person_id   uuid not null,
    shown_as    text not null check (length(shown_as) between 1 and 60),
    communities text not null check (length(communities) between 1 and 200),
    language    text not null,
    about       text not null check (length(about) between 1 and 2000),
    spoken      text[] not null check (cardinality(spoken) between 1 and 8),
    topics      text[] not null,
    links       text not null check (length(links) <= 1000),
    state       text not null check (state in ('APPLIED', 'DECLINED', 'ACTIVE', 'PAUSED', 'LEFT')),
    reason      text not null default '' check (length(reason) <= 2000 and (state <> 'DECLINED' or reason <> '')),
    applied_at  timestamptz not null,
    changed_at  timestamptz not null,
    unique (portal_id, person_id)
);
create index on ambassador.ambassador (portal_id, state);
create index on ambassador.ambassador (person_id);

-- Whoever was invited at this address is taken on when she fills in her profile.
create table ambassador.invitation (
    id         uuid primary key,
    portal_id  uuid not null references portal.portal,
    email      text not null,
    invited_by uuid,
    invited_at timestamptz not null,
    expires_at timestamptz not null,
    unique (portal_id, email)
);
create index on ambassador.invitation (invited_by, invited_at);

create table ambassador.story (
    id            uuid primary key,
    short_id      text not null unique check (short_id ~ '^[0-9a-z]{10}$'),
    ambassador_id uuid not null references ambassador.ambassador on delete cascade,
    language      text not null,
    told_at       timestamptz not null
);
create index on ambassador.story (ambassador_id, told_at);

create table ambassador.story_text (
    story_id uuid not null references ambassador.story on delete cascade,
    language text not null,
    title    text not null check (length(title) between 1 and 120),
    text     text not null check (length(text) between 1 and 6000),
    primary key (story_id, language)
);

-- A question of anybody. Whoever gave no address is nobody; nothing is public before a moderator has read it.
create table ambassador.question (
    id         uuid primary key,
    short_id   text not null unique check (short_id ~ '^[0-9a-z]{10}$'),
    portal_id  uuid not null references portal.portal,
    topic      text not null check (length(topic) <= 60),
    language   text not null,
    person_id  uuid,
    state      text not null check (state in ('UNCONFIRMED', 'HELD', 'PUBLIC', 'RETURNED')),
    asked_at   timestamptz not null,
    changed_at timestamptz not null,
    check (state <> 'UNCONFIRMED' or person_id is null)
);
create index on ambassador.question (portal_id, state, topic);
create index on ambassador.question (person_id);

create table ambassador.question_text (
    question_id uuid not null references ambassador.question on delete cascade,
    language    text not null,
    text        text not null check (length(text) between 1 and 600),
    primary key (question_id, language)
);

create table ambassador.answer (
    id            uuid primary key,
    question_id   uuid not null references ambassador.question on delete cascade,
    ambassador_id uuid not null references ambassador.ambassador on delete cascade,
    language      text not null,
    answered_at   timestamptz not null,
    unique (question_id, ambassador_id)
);
create index on ambassador.answer (ambassador_id);

create table ambassador.answer_text (
    answer_id uuid not null references ambassador.answer on delete cascade,
    language  text not null,
    text      text not null check (length(text) between 1 and 4000),
    primary key (answer_id, language)
);

-- Hidden by moderation: a profile, a story, a question or an answer. The row goes when it is restored.
create table ambassador.hiding (
    subject_id uuid primary key,
    hidden_at  timestamptz not null
);
