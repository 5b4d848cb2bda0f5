-- One browser in which somebody is signed in. Its sessions on the portals and on the sign-in host all hang on it, so
-- whoever ends it ends them all.
create table account.browser (
    id        uuid primary key,
    person_id uuid not null references account.person on delete cascade,
    device    text not null check (length(device) <= 60),
    signed_in timestamptz not null
);
create index browser_person on account.browser (person_id);

-- The two tables of Spring Session JDBC; principal_name is the id of the browser.
create table account.session (
    primary_id            text primary key,
    session_id            text not null unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        text
);
create index session_expiry on account.session (expiry_time);
create index session_browser on account.session (principal_name);

create table account.session_attributes (
    session_primary_id text not null references account.session on delete cascade,
    attribute_name     text not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);

create table account.hand_over (
    code       bytea primary key,
    browser_id uuid not null references account.browser on delete cascade,
    host       text not null,
    expires    timestamptz not null
);

create table account.passkey (
    id                 bytea primary key,
    person_id          uuid not null references account.person on delete cascade,
    public_key         bytea not null,
    signature_count    bigint not null,
    uv_initialized     boolean not null,
    backup_eligible    boolean not null,
    backup_state       boolean not null,
    transports         text not null,
    attestation_object bytea,
    client_data        bytea,
    created            timestamptz not null,
    last_used          timestamptz not null,
    label              text not null check (length(label) <= 80)
);
create index passkey_person on account.passkey (person_id);
