-- Four accounts for each cause. What supporters gave or promised (SUPPORT, at most zero) is somewhere: promised,
-- said to have arrived, or seen by the bank. None of the three can hold less than nothing.
create table payment.account (
  id       uuid primary key default gen_random_uuid(),
  cause_id uuid not null references payment.cause,
  kind     text not null check (kind in ('PROMISED', 'RECEIVED', 'CONFIRMED', 'SUPPORT')),
  currency text not null default 'EUR' check (currency = 'EUR'),
  balance  bigint not null default 0 check (case kind when 'SUPPORT' then balance <= 0 else balance >= 0 end),
  unique (cause_id, kind)
);

-- One step of one payment into a state. `takes_back` names the booking that it undoes.
create table payment.booking (
  number     bigint generated always as identity primary key,
  id         uuid not null unique,
  payment_id uuid not null references payment.payment,
  state      text not null check (state in ('PROMISED', 'RECEIVED', 'CONFIRMED', 'RETURNED', 'LAPSED')),
  takes_back uuid unique references payment.booking (id),
  line_id    uuid,
  booked_by  uuid,
  booked_at  timestamptz not null,
  made_in    xid8 not null
);
create index on payment.booking (payment_id, number);
create index on payment.booking (line_id) where line_id is not null;

create table payment.ledger_entry (
  booking_id uuid not null references payment.booking (id),
  account_id uuid not null references payment.account,
  cents      bigint not null check (cents <> 0),
  primary key (booking_id, account_id)
);
create index on payment.ledger_entry (account_id);

create trigger booking_stays before update or delete or truncate on payment.booking
  for each statement execute function payment.refuse_change();
create trigger entry_stays before update or delete or truncate on payment.ledger_entry
  for each statement execute function payment.refuse_change();
create trigger account_is_not_removed before delete or truncate on payment.account
  for each statement execute function payment.refuse_change();

-- A balance follows from entries and from nothing else: only the trigger below may write it.
create function payment.refuse_by_hand() returns trigger language plpgsql as $$
begin
  if pg_trigger_depth() < 2 then
    raise exception 'A balance follows from entries' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create trigger balance_is_not_written_by_hand before update on payment.account
  for each statement execute function payment.refuse_by_hand();
create function payment.refuse_opening_balance() returns trigger language plpgsql as $$
begin
  if new.balance <> 0 then
    raise exception 'A balance follows from entries' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger account_opens_empty before insert on payment.account
  for each row execute function payment.refuse_opening_balance();

create function payment.note_transaction() returns trigger language plpgsql as $$
begin
  new.made_in := pg_current_xact_id();
  return new;
end $$;
create trigger booking_knows_its_transaction before insert on payment.booking
  for each row execute function payment.note_transaction();

-- Entries come with their booking, never later, and move the balances. Accounts are locked in one order, so that
-- two bookings at once wait for each other instead of for ever.
create function payment.move_balances() returns trigger language plpgsql as $$
begin
  if exists (select from added join payment.booking b on b.id = added.booking_id
              where b.made_in <> pg_current_xact_id()) then
    raise exception 'A booking is complete once it is made' using errcode = 'restrict_violation';
  end if;
  perform from payment.account where id in (select account_id from added) order by id for no key update;
  update payment.account a
     set balance = a.balance + moved.cents
    from (select account_id, sum(cents)::bigint as cents from added group by account_id) moved
   where a.id = moved.account_id;
  return null;
end $$;
create trigger entries_move_balances after insert on payment.ledger_entry
  referencing new table as added for each statement execute function payment.move_balances();

-- Looked at when the transaction ends: the sum is zero, the accounts are the payment's own, and what takes a
-- booking back is its exact mirror.
create function payment.demand_balance(wanted uuid) returns void language plpgsql as $$
declare
  made payment.booking;
begin
  if (select count(*) < 2 or sum(cents) <> 0 from payment.ledger_entry where booking_id = wanted) then
    raise exception 'A booking has two sides that are equal' using errcode = 'check_violation';
  end if;
  select * into strict made from payment.booking where id = wanted;
  if exists (select from payment.ledger_entry e
               join payment.account a on a.id = e.account_id
               join payment.payment p on p.id = made.payment_id
              where e.booking_id = wanted and a.cause_id <> p.cause_id) then
    raise exception 'Money stays with its cause' using errcode = 'check_violation';
  end if;
  if made.takes_back is null then
    return;
  end if;
  if exists (select from payment.booking b where b.id = made.takes_back
              and (b.takes_back is not null or b.payment_id <> made.payment_id))
     or exists (select from payment.ledger_entry where booking_id in (wanted, made.takes_back)
                 group by account_id having sum(cents) <> 0) then
    raise exception 'A counter-booking is the mirror of what it takes back' using errcode = 'check_violation';
  end if;
end $$;

create function payment.booking_balances() returns trigger language plpgsql as $$
begin
  perform payment.demand_balance(new.id);
  return null;
end $$;
create constraint trigger booking_balances after insert on payment.booking
  deferrable initially deferred for each row execute function payment.booking_balances();

create function payment.entry_balances() returns trigger language plpgsql as $$
begin
  perform payment.demand_balance(new.booking_id);
  return null;
end $$;
create constraint trigger entry_balances after insert on payment.ledger_entry
  deferrable initially deferred for each row execute function payment.entry_balances();
