-- What a moderator said about the words that came with a gift. No row: nobody has looked; then the portal's policy
-- decides whether they are shown.
create table campaign.comment_ruling (
    pledge_id uuid primary key references campaign.pledge on delete cascade,
    shown     boolean not null,
    ruled_at  timestamptz not null
);

-- Waits at the moderators' desk already.
create table campaign.comment_asking (
    pledge_id uuid primary key references campaign.pledge on delete cascade,
    asked_at  timestamptz not null
);
