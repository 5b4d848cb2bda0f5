-- A moderator has approved it, but it sells vouchers, and nobody has checked yet who sells. It starts when somebody has.
create table campaign.approval (
    campaign_id uuid primary key references campaign.campaign on delete cascade,
    approved_at timestamptz not null
);
