-- Partners and well-known people who speak for a portal's campaigns, or for one of them. What a team brings waits for the
-- portal's manager.
create table campaign.face (
    id          uuid primary key,
    portal_id   uuid not null references portal.portal,
    campaign_id uuid references campaign.campaign on delete cascade,
    kind        text not null check (kind in ('PERSON', 'PARTNER')),
    name        text not null check (length(name) between 1 and 120),
    known_as    text not null check (length(known_as) <= 120),
    website     text not null check (length(website) <= 300),
    portrait    uuid,
    shown       boolean not null,
    entered_by  uuid not null,
    entered_at  timestamptz not null
);
create index on campaign.face (portal_id, campaign_id);
create index on campaign.face (entered_by);

create table campaign.face_quote (
    face_id  uuid not null references campaign.face on delete cascade,
    language text not null,
    position integer not null,
    text     text not null check (length(text) between 1 and 400),
    primary key (face_id, language)
);
