create table media.picture (
  id         uuid primary key,
  digest     text not null check (digest ~ '^[0-9a-f]{64}$'),
  width      integer not null check (width between 1 and 1280),
  height     integer not null check (height between 1 and 2560),
  owner_kind text not null,
  owner_id   uuid not null,
  kept       boolean not null default false,
  taken_at   timestamptz not null
);
create index on media.picture (owner_kind, owner_id);
create index on media.picture (digest);
create index on media.picture (taken_at) where not kept;

-- Only what has a row here is served to everybody.
create table media.shown (
  picture_id uuid primary key references media.picture on delete cascade,
  since      timestamptz not null
);

create table media.alternative (
  picture_id uuid not null references media.picture on delete cascade,
  language   text not null,
  text       text not null check (length(text) between 1 and 500),
  primary key (picture_id, language)
);

-- Files outlive their last row until the sweeper comes; the database remembers them, so a crash forgets none.
create table media.left_file (
  digest  text primary key
);

create function media.remember_file() returns trigger language plpgsql as $$
begin
  insert into media.left_file (digest) values (old.digest) on conflict do nothing;
  return null;
end $$;

create trigger remember_file after delete on media.picture
  for each row execute function media.remember_file();
