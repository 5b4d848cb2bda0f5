-- What only an entry of the kind JOB says; written anew with each change of the entry.
create table project.job (
  entry_id       uuid primary key references project.entry on delete cascade,
  form           text not null check (form in ('JOB', 'APPRENTICESHIP', 'INTERNSHIP')),
  contract       text check (contract in ('PERMANENT', 'FIXED')),
  hours          text not null check (length(hours) <= 80),
  pay            text not null check (length(pay) <= 120),
  pay_from_cents bigint check (pay_from_cents > 0),
  pay_to_cents   bigint check (pay_to_cents > 0),
  pay_per        text not null check (pay_per in ('HOUR', 'MONTH', 'YEAR')),
  -- By the Common European Framework of Reference for Languages; null: it does not say.
  german         text check (german in ('NONE', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
  working        text[] not null,
  recognition    boolean not null,
  housing        boolean not null,
  family         boolean not null,
  starts_on      date,
  closes_on      date,
  apply_at       text check (apply_at ~ '^https?://' and length(apply_at) <= 300),
  check (pay_from_cents is null or pay_to_cents is null or pay_from_cents <= pay_to_cents)
);
