-- Authorities, advisers, providers and associations of a portal. `hours` is one line (HoursCode): always read and
-- written whole. `basis` is German in every language: it is what an office understands.
create table office.office (
    id              uuid primary key,
    short_id        text not null unique check (short_id ~ '^[0-9a-hjkmnp-tv-z]{10}$'),
    portal_id       uuid not null references portal.portal,
    kind            text not null check (kind in ('authority', 'advice', 'provider', 'association')),
    -- Whose team keeps it beside the portal's editors.
    organisation_id uuid references organisation.organisation on delete set null,
    topics          text[] not null check (cardinality(topics) between 1 and 40),
    languages       text[] not null,
    access          text[] not null,
    hours           text not null check (length(hours) <= 4000),
    by_appointment  boolean not null,
    place           text not null check (length(place) <= 200),
    town            text,
    lat             double precision check (lat between -90 and 90),
    lon             double precision check (lon between -180 and 180),
    phone           text not null check (length(phone) <= 40),
    website         text not null check (length(website) <= 300),
    appointment     text not null check (length(appointment) <= 300),
    basis           text not null check (length(basis) <= 300),
    -- The language it is written in; the others are translations of it.
    source          text not null,
    -- The one of the release it was taken from, so that none is taken twice.
    shipped         text,
    import_id       uuid,
    created_at      timestamptz not null,
    changed_at      timestamptz not null,
    changed_by      uuid,
    unique (portal_id, shipped),
    check ((lat is null) = (lon is null)),
    check (lat is null or town is not null)
);
create index on office.office (portal_id);
create index on office.office (organisation_id) where organisation_id is not null;
create index on office.office (import_id) where import_id is not null;

-- `written_at`: a translation older than its source is outdated. `machine`: nobody has read it over yet.
create table office.text (
    office_id  uuid not null references office.office on delete cascade,
    language   text not null,
    position   integer not null,
    name       text not null check (length(name) between 1 and 160),
    about      text not null check (length(about) <= 2000),
    way        text not null check (length(way) <= 1000),
    machine    boolean not null,
    written_at timestamptz not null,
    primary key (office_id, language)
);

-- Whom it serves: a postcode, a town, a district, the whole region.
create table office.area (
    office_id uuid not null references office.office on delete cascade,
    kind      text not null check (kind in ('postcode', 'town', 'district', 'region')),
    key       text not null,
    primary key (office_id, kind, key),
    check (case kind when 'postcode' then key ~ '^[0-9]{5}$' when 'town' then key ~ '^[0-9]{8}$'
                     when 'region' then key = '' else key <> '' end)
);
create index on office.area (kind, key);

create table office.offering (
    id          uuid primary key,
    office_id   uuid not null references office.office on delete cascade,
    position    integer not null,
    fee_cents   bigint check (fee_cents >= 0),
    basis       text not null check (length(basis) <= 300),
    appointment text not null check (length(appointment) <= 300)
);
create index on office.offering (office_id, position);

-- `documents`: one in each line.
create table office.offering_text (
    offering_id  uuid not null references office.offering on delete cascade,
    language    text not null,
    position    integer not null,
    name        text not null check (length(name) between 1 and 160),
    about       text not null check (length(about) <= 2000),
    documents   text not null check (length(documents) <= 2000),
    eligibility text not null check (length(eligibility) <= 1000),
    fee         text not null check (length(fee) <= 300),
    primary key (offering_id, language)
);

-- An editor stands for what is written, until somebody changes it.
create table office.confirmation (
    office_id    uuid primary key references office.office on delete cascade,
    confirmed_at timestamptz not null,
    confirmed_by uuid,
    -- When it should be looked at again.
    check_again  date not null
);
create index on office.confirmation (check_again);

-- Closed, merged, moved away: found no more, but kept.
create table office.archiving (
    office_id   uuid primary key references office.office on delete cascade,
    archived_at timestamptz not null,
    archived_by uuid
);
