-- One supporter's promise; its id is that of its payment, too. `state` follows the payment's, within its
-- transaction. Whoever is erased leaves the amount, not her name.
create table campaign.pledge (
    id          uuid primary key,
    campaign_id uuid not null references campaign.campaign,
    cents       bigint not null check (cents > 0),
    reward_id   uuid references campaign.reward,
    person_id   uuid,
    shown       text not null check (shown in ('NAME', 'PSEUDONYM', 'ANONYMOUS')),
    shown_as    text not null check (length(shown_as) <= 60),
    message     text not null check (length(message) <= 500),
    language    text not null,
    state       text not null check (state in ('PROMISED', 'RECEIVED', 'CONFIRMED', 'RETURNED', 'LAPSED')),
    made_at     timestamptz not null,
    check ((shown = 'ANONYMOUS') = (shown_as = ''))
);
create index on campaign.pledge (campaign_id, made_at desc);
create index on campaign.pledge (person_id);

-- Waits until its writer has confirmed her address.
create table campaign.asking (
    id          uuid primary key,
    campaign_id uuid not null references campaign.campaign on delete cascade,
    cents       bigint not null check (cents > 0),
    reward_id   uuid references campaign.reward on delete cascade,
    shown       text not null,
    shown_as    text not null,
    message     text not null,
    asked_at    timestamptz not null
);
create index on campaign.asking (asked_at);
