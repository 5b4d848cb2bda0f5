-- A file as it was taken. The same bytes for the same account are taken once.
create table payment.bank_file (
  id       uuid primary key,
  payee_id uuid not null references payment.payee,
  hash     bytea not null check (length(hash) = 32),
  taken_by uuid not null,
  taken_at timestamptz not null,
  unique (payee_id, hash)
);
create trigger bank_file_stays before update or delete or truncate on payment.bank_file
  for each statement execute function payment.refuse_change();

-- What the bank says: money that came, or a supporter's money that went back. `fingerprint` and `twin` (the how
-- many-th of equal ones) know a line again when it stands in another file.
create table payment.bank_line (
  id          uuid primary key,
  number      bigint generated always as identity unique,
  file_id     uuid not null references payment.bank_file,
  payee_id    uuid not null references payment.payee,
  fingerprint bytea not null check (length(fingerprint) = 32),
  twin        integer not null check (twin > 0),
  day         date not null,
  cents       bigint not null check (cents <> 0),
  payer       text not null check (length(payer) <= 140),
  purpose     text not null check (length(purpose) <= 2000),
  end_to_end  text not null check (length(end_to_end) <= 35),
  nature      text not null check (nature in ('TRANSFER', 'RETURN', 'BATCH')),
  unique (payee_id, fingerprint, twin)
);
create index on payment.bank_line (payee_id, number);
create trigger bank_line_stays before update or delete or truncate on payment.bank_line
  for each statement execute function payment.refuse_change();

-- The payee says that a line has nothing to do with its causes, or after all has. The last word counts.
create table payment.set_aside (
  number  bigint generated always as identity primary key,
  line_id uuid not null references payment.bank_line,
  aside   boolean not null,
  said_by uuid not null,
  said_at timestamptz not null
);
create index on payment.set_aside (line_id, number);
create trigger set_aside_stays before update or delete or truncate on payment.set_aside
  for each statement execute function payment.refuse_change();

alter table payment.booking add foreign key (line_id) references payment.bank_line;

-- However many people and nodes book at once: no line confirms more than it is, and none pays for another payee.
create function payment.line_is_booked_once() returns trigger language plpgsql as $$
declare
  line payment.bank_line;
  booked bigint;
begin
  select * into strict line from payment.bank_line where id = new.line_id for no key update;
  select coalesce(sum(e.cents), 0) into booked
    from payment.booking b
    join payment.ledger_entry e on e.booking_id = b.id
    join payment.account a on a.id = e.account_id and a.kind = 'CONFIRMED'
   where b.line_id = new.line_id;
  if booked not between least(line.cents, 0) and greatest(line.cents, 0) then
    raise exception 'A line of a bank file is booked once' using errcode = 'check_violation';
  end if;
  if not exists (select from payment.payment p join payment.cause c on c.id = p.cause_id
                  where p.id = new.payment_id and c.payee_id = line.payee_id) then
    raise exception 'Money stays with its payee' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger line_is_booked_once after insert on payment.booking
  deferrable initially deferred for each row when (new.line_id is not null)
  execute function payment.line_is_booked_once();
