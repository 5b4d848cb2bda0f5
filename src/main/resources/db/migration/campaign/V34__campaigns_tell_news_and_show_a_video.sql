-- What a team tells its supporters while the campaign goes on. The id is chosen by the form: sent twice, it is told once.
create table campaign.news (
    id          uuid primary key,
    campaign_id uuid not null references campaign.campaign on delete cascade,
    language    text not null,
    text        text not null check (length(text) between 1 and 2000),
    said_by     uuid not null,
    said_at     timestamptz not null
);
create index on campaign.news (campaign_id, said_at);
create index on campaign.news (said_by);

-- Only a link: nothing of it is loaded before somebody presses it.
create table campaign.video (
    campaign_id uuid primary key references campaign.campaign on delete cascade,
    url         text not null check (url ~ '^https://' and length(url) <= 300)
);
