create table portal.portal (
    id        uuid primary key,
    key       text not null unique check (key ~ '^[a-z][a-z0-9-]{1,39}$'),
    mark      text not null,
    zone      text not null,
    policy    text not null check (policy in ('AT_ONCE', 'AFTER_REVIEW')),
    fault     integer not null check (fault between 10 and 90),
    opened_at timestamptz not null
);

create table portal.host (
    host      text primary key check (host = lower(host) and host !~ '[:/ ]'),
    portal_id uuid not null references portal.portal on delete cascade,
    position  integer not null
);
create index on portal.host (portal_id);

create table portal.language (
    portal_id uuid not null references portal.portal on delete cascade,
    tag       text not null,
    position  integer not null,
    primary key (portal_id, tag)
);

create table portal.feature (
    portal_id uuid not null references portal.portal on delete cascade,
    name      text not null check (name <> ''),
    primary key (portal_id, name)
);

create table portal.theme_colour (
    portal_id uuid not null references portal.portal on delete cascade,
    scheme    text not null check (scheme in ('LIGHT', 'DARK')),
    token     text not null,
    colour    text not null check (colour ~ '^#[0-9a-f]{6}$'),
    primary key (portal_id, scheme, token)
);

-- What a portal says: its name, slogan, and the texts of PortalText. `position` 0 is the language it was written in.
create table portal.text (
    portal_id uuid not null references portal.portal on delete cascade,
    name      text not null,
    language  text not null,
    position  integer not null,
    text      text not null check (text <> '' and length(text) <= 60000),
    primary key (portal_id, name, language)
);

create table portal.category (
    portal_id uuid not null references portal.portal on delete cascade,
    key       text not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    parent    text,
    icon      text not null check (icon ~ '^[a-z0-9-]+$'),
    colour    text not null,
    position  integer not null,
    primary key (portal_id, key),
    foreign key (portal_id, parent) references portal.category (portal_id, key) deferrable initially deferred,
    check (parent <> key)
);

create table portal.category_name (
    portal_id uuid not null,
    key       text not null,
    language  text not null,
    position  integer not null,
    name      text not null check (name <> '' and length(name) <= 120),
    primary key (portal_id, key, language),
    foreign key (portal_id, key) references portal.category on delete cascade
);

create table portal.partner (
    portal_id uuid not null references portal.portal on delete cascade,
    position  integer not null,
    url       text not null,
    primary key (portal_id, position)
);

create table portal.partner_name (
    portal_id uuid not null,
    partner   integer not null,
    language  text not null,
    position  integer not null,
    name      text not null check (name <> ''),
    primary key (portal_id, partner, language),
    foreign key (portal_id, partner) references portal.partner (portal_id, position) on delete cascade
);

create table portal.nav (
    portal_id uuid not null references portal.portal on delete cascade,
    position  integer not null,
    path      text not null check (path like '/%'),
    primary key (portal_id, position)
);

create table portal.nav_words (
    portal_id uuid not null,
    nav       integer not null,
    language  text not null,
    position  integer not null,
    words     text not null check (words <> ''),
    primary key (portal_id, nav, language),
    foreign key (portal_id, nav) references portal.nav (portal_id, position) on delete cascade
);
