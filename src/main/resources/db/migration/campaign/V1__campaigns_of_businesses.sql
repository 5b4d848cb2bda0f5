-- A call for support by an organisation, at home on one portal. Its id names the cause in the ledger.
create table campaign.campaign (
    id                uuid primary key,
    short_id          text not null unique check (short_id ~ '^[0-9a-z]{10}$'),
    portal_id         uuid not null references portal.portal,
    organisation_id   uuid not null references organisation.organisation,
    goal_cents        bigint not null check (goal_cents > 0),
    second_goal_cents bigint check (second_goal_cents > goal_cents),
    last_day          date not null,
    -- What lets vouchers out: the business's own word, or only the bank's.
    release           text not null check (release in ('RECEIVED', 'CONFIRMED')),
    state             text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'RUNNING', 'PAUSED', 'ENDED', 'THANKED')),
    writer_id         uuid not null,
    created_at        timestamptz not null,
    changed_at        timestamptz not null
);
create index on campaign.campaign (portal_id, state, last_day);
create index on campaign.campaign (organisation_id);

-- `position` 0 is the language it was written in.
create table campaign.text (
    campaign_id uuid not null references campaign.campaign on delete cascade,
    language    text not null,
    position    integer not null,
    title       text not null check (length(title) between 1 and 120),
    story       text not null check (length(story) between 1 and 6000),
    primary key (campaign_id, language)
);

-- Whoever gives this amount gets a voucher of the same worth.
create table campaign.reward (
    id          uuid primary key,
    campaign_id uuid not null references campaign.campaign on delete cascade,
    position    integer not null,
    cents       bigint not null check (cents > 0),
    unique (campaign_id, cents)
);

create table campaign.reward_text (
    reward_id uuid not null references campaign.reward on delete cascade,
    language  text not null,
    position  integer not null,
    label     text not null check (length(label) between 1 and 120),
    primary key (reward_id, language)
);

-- Given back by the moderators, who say why; the row goes when it is handed in again.
create table campaign.returning (
    campaign_id uuid primary key references campaign.campaign on delete cascade,
    reason      text not null,
    returned_at timestamptz not null
);

-- Hidden by moderation; the row goes when it is restored.
create table campaign.hiding (
    campaign_id uuid primary key references campaign.campaign on delete cascade,
    hidden_at   timestamptz not null
);

-- What the business says to everybody at the end.
create table campaign.thanks (
    campaign_id uuid primary key references campaign.campaign on delete cascade,
    language    text not null,
    text        text not null check (length(text) between 1 and 2000),
    said_at     timestamptz not null
);
