-- A link with which somebody passes a campaign on. Whoever made it finds its figures by her account, or by a secret of
-- which only the hash stands here.
create table campaign.share_link (
    id          uuid primary key,
    campaign_id uuid not null references campaign.campaign on delete cascade,
    code        text not null unique check (code ~ '^[0-9a-hjkmnp-tv-z]{7}$'),
    secret_hash bytea,
    person_id   uuid,
    visits      bigint not null default 0 check (visits >= 0),
    made_at     timestamptz not null,
    unique (campaign_id, person_id),
    unique (campaign_id, secret_hash),
    check (secret_hash is null or person_id is null)
);
create index on campaign.share_link (person_id);

-- Which link a gift came by. The form names the pledge before it is made, so there is no foreign key; what was never
-- promised is forgotten after some days.
create table campaign.shared_gift (
    pledge_id uuid primary key,
    share_id  uuid not null references campaign.share_link on delete cascade,
    noted_at  timestamptz not null
);
create index on campaign.shared_gift (share_id);
