create table project.line (
  id        uuid primary key,
  entry_id  uuid not null references project.entry on delete cascade,
  position  integer not null,
  side      text not null check (side in ('WANTED', 'OFFERED')),
  quantity  integer not null check (quantity between 1 and 1000000),
  unit      text not null check (length(unit) between 1 and 60),
  starts_on date,
  ends_on   date,
  -- What came or went without this site, as the owner counts.
  elsewhere integer not null default 0 check (elsewhere >= 0),
  -- The sum of the pledges that stand; changed only together with them.
  promised  integer not null default 0 check (promised >= 0),
  constraint never_more_than_there_is check (elsewhere + promised <= quantity),
  check (ends_on >= starts_on)
);
create index on project.line (entry_id);

create table project.line_text (
  line_id  uuid not null references project.line on delete cascade,
  language text not null,
  label    text not null check (length(label) between 1 and 120),
  primary key (line_id, language)
);

create table project.pledge (
  id         uuid primary key,
  line_id    uuid not null references project.line on delete cascade,
  person_id  uuid not null,
  quantity   integer not null check (quantity > 0),
  message    text not null check (length(message) <= 2000),
  state      text not null check (state in ('STANDS', 'KEPT', 'TAKEN_BACK', 'DECLINED')),
  made_at    timestamptz not null,
  changed_at timestamptz not null
);
create index on project.pledge (line_id);
create index on project.pledge (person_id);

-- A visitor's pledge until the address is confirmed. It takes nothing from the rest: else anybody could block it.
create table project.asking (
  id       uuid primary key,
  line_id  uuid not null references project.line on delete cascade,
  quantity integer not null check (quantity > 0),
  message  text not null check (length(message) <= 2000),
  asked_at timestamptz not null
);
