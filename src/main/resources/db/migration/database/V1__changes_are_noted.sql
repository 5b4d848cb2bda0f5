-- Every write that caches or indexes depend on leaves a line in its own transaction.
create table change (
  id bigint generated always as identity primary key,
  -- Its transaction, by which followers know that they may not have seen it yet.
  xid xid8 not null default pg_current_xact_id(),
  topic text not null check (topic <> ''),
  key uuid not null,
  at timestamptz not null default now()
);

create index change_by_xid on change (xid);
create index change_by_age on change (at);

create function ring_bell() returns trigger language plpgsql as $$
begin
  notify kumpel_change;
  return null;
end
$$;

create trigger change_rings_bell after insert on change
  for each statement execute function ring_bell();
