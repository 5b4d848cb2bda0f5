-- Winners among businesses that take part, by a draw that anybody can check. What `seed` is was promised beforehand by
-- `commitment`, its SHA-256; what `beacon` is nobody could know when the list was closed.
create table draw.draw (
    id          uuid primary key,
    short_id    text not null unique check (short_id ~ '^[0-9a-z]{10}$'),
    portal_id   uuid not null references portal.portal,
    winners     integer not null check (winners between 1 and 100),
    last_day    date not null,
    -- Where the public number comes from, and when.
    source      text not null check (length(source) between 1 and 200),
    seed        text not null check (seed ~ '^[0-9a-f]{64}$'),
    commitment  text not null check (commitment = encode(sha256(seed::bytea), 'hex')),
    closed_at   timestamptz,
    -- SHA-256 of the list of participants as it was closed.
    list_hash   text check ((list_hash is null) = (closed_at is null)),
    beacon      text check (length(beacon) between 1 and 200),
    drawn_at    timestamptz check ((drawn_at is null) = (beacon is null) and (drawn_at is null or closed_at is not null)),
    begun_at    timestamptz not null
);
create index on draw.draw (portal_id, begun_at desc);
create index on draw.draw (last_day) where closed_at is null;

-- `position` 0 is the language it was written in.
create table draw.text (
    draw_id  uuid not null references draw.draw on delete cascade,
    language text not null,
    position integer not null,
    title    text not null check (length(title) between 1 and 120),
    story    text not null check (length(story) between 1 and 4000),
    primary key (draw_id, language)
);

-- `number` and `name` are given when the list is closed and stay as they are.
create table draw.participant (
    draw_id         uuid not null references draw.draw on delete cascade,
    organisation_id uuid not null references organisation.organisation,
    joined_at       timestamptz not null,
    number          integer,
    name            text check ((name is null) = (number is null)),
    primary key (draw_id, organisation_id),
    unique (draw_id, number)
);

-- What was promised stays; what is closed or drawn stays closed and drawn.
create function draw.keep_promise() returns trigger language plpgsql as $$
begin
  if (old.seed, old.commitment, old.winners, old.last_day, old.source)
     is distinct from (new.seed, new.commitment, new.winners, new.last_day, new.source)
     or old.closed_at is not null and (old.closed_at, old.list_hash) is distinct from (new.closed_at, new.list_hash)
     or old.drawn_at is not null and (old.drawn_at, old.beacon) is distinct from (new.drawn_at, new.beacon) then
    raise exception 'A draw keeps what it promised' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger draw_keeps_its_promise before update on draw.draw
  for each row execute function draw.keep_promise();

create function draw.keep_list() returns trigger language plpgsql as $$
begin
  if exists (select from draw.draw d where d.id = coalesce(old.draw_id, new.draw_id) and d.closed_at is not null) then
    raise exception 'The list of a draw is closed' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger list_stays before insert or update or delete on draw.participant
  for each row execute function draw.keep_list();
