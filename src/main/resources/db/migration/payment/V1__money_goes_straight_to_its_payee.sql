-- What stands here stays as it is; what was wrong is taken back by a further row.
create function payment.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'Rows of % are never changed or removed', tg_table_name using errcode = 'restrict_violation';
end $$;

-- Whose bank account money goes to. There is no account of the platform: each belongs to an organisation.
create table payment.payee (
  id              uuid primary key,
  organisation_id uuid not null unique,
  holder          text not null check (length(holder) between 1 and 70 and holder !~ '[[:cntrl:]]'),
  iban            text not null check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
  entered_by      uuid not null,
  entered_at      timestamptz not null
);
create trigger payee_stays before update or delete or truncate on payment.payee
  for each statement execute function payment.refuse_change();

-- What money is given for: a campaign, say. Bound to one payee for ever.
create table payment.cause (
  id       uuid primary key,
  payee_id uuid not null references payment.payee
);
create index on payment.cause (payee_id);
create trigger cause_stays before update or delete or truncate on payment.cause
  for each statement execute function payment.refuse_change();

-- One supporter's payment for one cause. `state` says what the ledger says; `LedgerCheck` compares them.
create table payment.payment (
  id         uuid primary key,
  cause_id   uuid not null references payment.cause,
  cents      bigint not null check (cents between 1 and 99999999999),
  reference  text not null unique check (reference ~ '^RF[0-9]{14}$'),
  state      text not null check (state in ('PROMISED', 'RECEIVED', 'CONFIRMED', 'RETURNED', 'LAPSED')),
  begun_at   timestamptz not null,
  changed_at timestamptz not null
);
create index on payment.payment (cause_id, begun_at);

create function payment.keep_payment() returns trigger language plpgsql as $$
begin
  if (old.id, old.cause_id, old.cents, old.reference, old.begun_at)
     is distinct from (new.id, new.cause_id, new.cents, new.reference, new.begun_at) then
    raise exception 'Only the state of a payment changes' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger payment_stays before update on payment.payment
  for each row execute function payment.keep_payment();
create trigger payment_is_not_removed before delete or truncate on payment.payment
  for each statement execute function payment.refuse_change();
