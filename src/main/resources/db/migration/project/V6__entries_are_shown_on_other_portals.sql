-- Where else than at home an entry stands: offered by its owner or the home portal's editors, let in by the other
-- portal's moderators, who sort it into topics of their own.
create table project.sharing (
  id         uuid primary key,
  entry_id   uuid not null references project.entry on delete cascade,
  portal_id  uuid not null,
  state      text not null check (state in ('OFFERED', 'SHOWN', 'DECLINED', 'REMOVED')),
  offered_by uuid,
  offered_at timestamptz not null,
  unique (entry_id, portal_id)
);
create index on project.sharing (portal_id, state);

create table project.sharing_topic (
  sharing_id uuid not null references project.sharing on delete cascade,
  category   text not null,
  position   integer not null,
  primary key (sharing_id, category)
);

-- What the other portal's moderators said when they did not take it, or took it away.
create table project.sharing_refusal (
  sharing_id uuid primary key references project.sharing on delete cascade,
  reason     text not null check (reason <> ''),
  refused_at timestamptz not null
);
