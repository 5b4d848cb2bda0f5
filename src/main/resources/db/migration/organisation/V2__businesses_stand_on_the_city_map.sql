-- What an organisation says about its trade. Whoever has a row is a business on the map of its home portal.
-- `hours` is one line (HoursCode): always read and written whole. `place` is the address beside the pin.
create table organisation.business (
    organisation_id uuid primary key references organisation.organisation on delete cascade,
    short_id        text not null unique check (short_id ~ '^[0-9a-hjkmnp-tv-z]{10}$'),
    category        text not null check (category <> ''),
    place           text not null check (length(place) <= 200),
    town            text,
    lat             double precision check (lat between -90 and 90),
    lon             double precision check (lon between -180 and 180),
    hours           text not null check (length(hours) <= 4000),
    by_appointment  boolean not null,
    delivery_radius integer not null check (delivery_radius between 0 and 100),
    phone           text not null check (length(phone) <= 40),
    shop            text not null check (length(shop) <= 300),
    reservation     text not null check (length(reservation) <= 300),
    social          text[] not null check (cardinality(social) <= 5),
    entered         timestamptz not null,
    changed         timestamptz not null,
    check ((lat is null) = (lon is null)),
    check (lat is null or town is not null)
);

create table organisation.delivery (
    organisation_id uuid not null references organisation.business on delete cascade,
    town            text not null,
    primary key (organisation_id, town)
);

-- What one gets there, in few words. `position` 0 is the language it was written in.
create table organisation.service (
    organisation_id uuid not null references organisation.business on delete cascade,
    language        text not null,
    position        integer not null,
    text            text not null check (text <> '' and length(text) <= 1000),
    primary key (organisation_id, language)
);
