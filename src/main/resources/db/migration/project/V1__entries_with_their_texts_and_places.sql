-- Why a moderator took an entry out of sight. Made before the entry points to it: no hidden entry without a reason
-- (promise 18).
create table project.hiding (
  id          uuid primary key,
  entry_id    uuid not null,
  decision_id uuid not null,
  rule        text not null check (rule <> ''),
  facts       text not null check (facts <> ''),
  was         text not null,
  hidden_at   timestamptz not null
);

create table project.entry (
  id              uuid primary key,
  short_id        text not null unique check (short_id ~ '^[0-9a-z]{10}$'),
  portal_id       uuid not null,
  person_id       uuid,
  organisation_id uuid,
  state           text not null
    check (state in ('SUBMITTED', 'RETURNED', 'PUBLISHED', 'PAUSED', 'LAPSED', 'ENDED', 'HIDDEN', 'DELETED')),
  hiding_id       uuid references project.hiding,
  version         integer not null check (version > 0),
  kind            text not null check (kind in ('PROJECT', 'OFFER', 'NEED', 'JOB', 'TIP', 'POINT')),
  category        text not null,
  source          text not null,
  urgent          boolean not null,
  precision       text not null check (precision in ('EXACT', 'BLURRED', 'TOWN', 'TOWNS', 'REGION', 'ONLINE')),
  lat             double precision,
  lon             double precision,
  area            text,
  -- Decides where a blurred point lies: the same for the same address, so that nobody can average it (see Blur).
  blur_seed       bytea not null check (length(blur_seed) = 16),
  starts_on       date,
  ends_on         date,
  hours           text not null check (length(hours) <= 200),
  website         text check (website ~ '^https?://' and length(website) <= 300),
  external_id     text,
  import_id       uuid,
  created_at      timestamptz not null,
  changed_at      timestamptz not null,
  confirmed_at    timestamptz not null,
  check ((state = 'HIDDEN') = (hiding_id is not null)),
  check ((precision in ('EXACT', 'BLURRED')) = (lat is not null and lon is not null and area is not null)),
  check (ends_on >= starts_on),
  -- Only what is deleted belongs to nobody.
  check (state = 'DELETED' or person_id is not null)
);
create index on project.entry (person_id);
create index on project.entry (organisation_id) where organisation_id is not null;
create index on project.entry (portal_id, state);
create index on project.entry (import_id) where import_id is not null;
create unique index on project.entry (portal_id, external_id) where external_id is not null and state <> 'DELETED';
alter table project.hiding add foreign key (entry_id) references project.entry on delete cascade deferrable initially deferred;

create table project.entry_text (
  entry_id uuid not null references project.entry on delete cascade,
  language text not null,
  title    text not null check (length(title) between 1 and 200),
  text     text not null check (length(text) between 1 and 20000),
  primary key (entry_id, language)
);

create table project.entry_town (
  entry_id     uuid not null references project.entry on delete cascade,
  municipality text not null,
  position     integer not null,
  primary key (entry_id, municipality)
);

create table project.entry_spoken (
  entry_id uuid not null references project.entry on delete cascade,
  language text not null,
  primary key (entry_id, language)
);

create table project.entry_picture (
  entry_id   uuid not null references project.entry on delete cascade,
  picture_id uuid not null,
  position   integer not null,
  primary key (entry_id, picture_id)
);

-- Why its owner ended or deleted it: the reason stays, the text of a deleted entry does not.
create table project.farewell (
  entry_id uuid primary key references project.entry on delete cascade,
  reason   text not null check (reason in ('DONE', 'NOT_NEEDED', 'MISTAKE', 'PRIVACY', 'OVER', 'OTHER', 'ERASED')),
  said_at  timestamptz not null,
  said_by  uuid
);

-- What a moderator asked to change before it can be shown.
create table project.returning (
  entry_id    uuid primary key references project.entry on delete cascade,
  reason      text not null check (reason <> ''),
  returned_at timestamptz not null
);
