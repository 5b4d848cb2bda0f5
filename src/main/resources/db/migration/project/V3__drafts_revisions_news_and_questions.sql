create table project.draft (
  id          uuid primary key,
  secret_hash bytea not null unique,
  portal_id   uuid not null,
  fields      jsonb not null,
  -- As it was sent off, while its address is being confirmed: later typing does not change it.
  waiting     jsonb,
  version     integer not null check (version > 0),
  saved_at    timestamptz not null,
  -- Once it is posted; the same form sent again leads there.
  entry_id    uuid references project.entry on delete cascade
);
create index on project.draft (saved_at);

create table project.revision (
  entry_id uuid not null references project.entry on delete cascade,
  number   integer not null check (number > 0),
  fields   jsonb not null,
  person_id uuid,
  made_at  timestamptz not null,
  primary key (entry_id, number)
);

create table project.news (
  id        uuid primary key,
  entry_id  uuid not null references project.entry on delete cascade,
  language  text not null,
  text      text not null check (length(text) between 1 and 2000),
  person_id uuid,
  told_at   timestamptz not null
);
create index on project.news (entry_id);

-- "Is this still true?": asked monthly, answered by a secret link.
create table project.question (
  entry_id    uuid primary key references project.entry on delete cascade,
  secret_hash bytea not null unique,
  asked_at    timestamptz not null,
  warned_at   timestamptz
);

-- Handing an entry over to somebody who has to agree.
create table project.hand_over (
  entry_id    uuid primary key references project.entry on delete cascade,
  secret_hash bytea not null unique,
  address_key text not null,
  offered_at  timestamptz not null
);
