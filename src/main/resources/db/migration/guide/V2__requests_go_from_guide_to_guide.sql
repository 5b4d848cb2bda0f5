-- A newcomer asks for a guide. Until her address is confirmed it is nobody's; when its time is over, words and person go.
create table guide.request (
    id         uuid primary key,
    portal_id  uuid not null references portal.portal,
    person_id  uuid,
    called     text not null check (length(called) <= 60),
    situation  text not null check (length(situation) <= 4000),
    languages  text[] not null,
    topics     text[] not null,
    town       text not null,
    way        text not null,
    stage      text not null check (stage in
                   ('UNCONFIRMED', 'CHOOSING', 'ASKED', 'OFFERED', 'WAITING', 'MATCHED', 'ENDED', 'WITHDRAWN', 'CLOSED')),
    made_at    timestamptz not null,
    changed_at timestamptz not null,
    forgotten  boolean not null default false,
    check (stage <> 'UNCONFIRMED' or person_id is null),
    check (not forgotten or (person_id is null and situation = '' and called = ''))
);
create index on guide.request (portal_id, stage, changed_at);
create index on guide.request (person_id);

-- A guide whom a request reaches in her turn: wished by the newcomer, or named by somebody else, then the newcomer
-- is asked too before anybody learns a name.
create table guide.candidate (
    id         uuid primary key,
    request_id uuid not null references guide.request on delete cascade,
    guide_id   uuid not null references guide.guide on delete cascade,
    rank       integer not null,
    named_by   text not null check (named_by in ('NEWCOMER', 'COORDINATOR', 'GUIDE')),
    turn       text not null check (turn in
                   ('PLANNED', 'ASKED', 'ACCEPTED', 'TAKEN', 'DECLINED', 'LAPSED', 'SKIPPED', 'REFUSED')),
    due_at     timestamptz,
    changed_at timestamptz not null,
    unique (request_id, rank),
    check (turn not in ('ASKED', 'ACCEPTED') or due_at is not null)
);
create unique index one_guide_at_a_time on guide.candidate (request_id) where turn in ('ASKED', 'ACCEPTED');
create index on guide.candidate (guide_id, turn);
create index on guide.candidate (due_at) where turn in ('ASKED', 'ACCEPTED');

-- Guide and newcomer on their way together. The newcomer stands in the request.
create table guide.tandem (
    id         uuid primary key,
    portal_id  uuid not null references portal.portal,
    request_id uuid not null references guide.request on delete cascade,
    guide_id   uuid references guide.guide on delete set null,
    begun_at   timestamptz not null
);
create index on guide.tandem (request_id);
create index on guide.tandem (guide_id);

create table guide.ending (
    tandem_id uuid primary key references guide.tandem on delete cascade,
    ended_by  text not null check (ended_by in ('GUIDE', 'NEWCOMER', 'HAND_OVER', 'LEAVING')),
    ended_at  timestamptz not null
);

-- The guide looks for somebody to go on; until then she stays.
create table guide.hand_over (
    tandem_id uuid primary key references guide.tandem on delete cascade,
    note      text not null check (length(note) <= 2000),
    asked_at  timestamptz not null
);

create table guide.goal (
    id         uuid primary key,
    tandem_id  uuid not null references guide.tandem on delete cascade,
    text       text not null check (length(text) between 1 and 300),
    reached    boolean not null default false,
    set_at     timestamptz not null
);
create index on guide.goal (tandem_id, set_at);

create table guide.appointment (
    id         uuid primary key,
    tandem_id  uuid not null references guide.tandem on delete cascade,
    title      text not null check (length(title) between 1 and 120),
    starts_at  timestamptz not null,
    minutes    integer not null check (minutes between 5 and 480),
    place      text not null check (length(place) <= 200),
    changed_at timestamptz not null
);
create index on guide.appointment (tandem_id, starts_at);

-- What each side says at the end.
create table guide.feedback (
    tandem_id uuid not null references guide.tandem on delete cascade,
    said_by   text not null check (said_by in ('GUIDE', 'NEWCOMER')),
    helpful   boolean not null,
    text      text not null check (length(text) <= 2000),
    said_at   timestamptz not null,
    primary key (tandem_id, said_by)
);

-- `busy` is what she does, however it was written.
create function guide.busy_is_what_she_does() returns trigger language plpgsql as $$
declare
  wanted uuid;
begin
  if tg_table_name = 'guide' then
    wanted := new.id;
  elsif tg_table_name = 'ending' then
    select guide_id into wanted from guide.tandem where id = new.tandem_id;
  elsif tg_op = 'DELETE' then
    wanted := old.guide_id;
  else
    wanted := new.guide_id;
  end if;
  if exists (select from guide.guide g
              where g.id = wanted
                and g.busy <> (select count(*) from guide.tandem t
                                where t.guide_id = g.id
                                  and not exists (select from guide.ending e where e.tandem_id = t.id))
                            + (select count(*) from guide.candidate c where c.guide_id = g.id and c.turn = 'ACCEPTED')) then
    raise exception 'A guide is as busy as she has newcomers' using errcode = 'check_violation';
  end if;
  return null;
end $$;

create constraint trigger busy_is_what_she_does after insert or update of busy on guide.guide
    deferrable initially deferred for each row execute function guide.busy_is_what_she_does();
create constraint trigger busy_is_what_she_does after insert or update or delete on guide.candidate
    deferrable initially deferred for each row execute function guide.busy_is_what_she_does();
create constraint trigger busy_is_what_she_does after insert or delete on guide.tandem
    deferrable initially deferred for each row execute function guide.busy_is_what_she_does();
create constraint trigger busy_is_what_she_does after insert on guide.ending
    deferrable initially deferred for each row execute function guide.busy_is_what_she_does();
