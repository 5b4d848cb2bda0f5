-- An organisation's own account at the card provider: money goes there, never past us. It stays the same for ever.
create table payment.card_account (
  organisation_id uuid primary key,
  account         text not null unique check (account ~ '^acct_[A-Za-z0-9_]{1,64}$'),
  -- Whether the provider lets it take cards, as it said last.
  ready           boolean not null default false,
  opened_by       uuid not null,
  opened_at       timestamptz not null
);
create function payment.keep_card_account() returns trigger language plpgsql as $$
begin
  if (old.organisation_id, old.account, old.opened_by, old.opened_at)
     is distinct from (new.organisation_id, new.account, new.opened_by, new.opened_at) then
    raise exception 'A card account stays' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger card_account_stays before update on payment.card_account
  for each row execute function payment.keep_card_account();
create trigger card_account_is_not_removed before delete or truncate on payment.card_account
  for each statement execute function payment.refuse_change();

-- A supporter was sent to the provider's page with this payment. What the provider says of it stands in the last
-- columns; `version` counts how often somebody wrote it down, so that nobody writes an older answer over a newer one.
create table payment.card_attempt (
  payment_id      uuid not null references payment.payment,
  number          integer not null check (number > 0),
  account         text not null references payment.card_account (account),
  -- What was asked for, so that asking again is the same question.
  label           text not null,
  language        text not null,
  back            text not null,
  begun_at        timestamptz not null,
  session         text unique,
  page            text,
  intent          text unique,
  state           text not null default 'OPEN' check (state in ('OPEN', 'PAID', 'OVER')),
  paid_cents      bigint not null default 0 check (paid_cents >= 0),
  refunded_cents  bigint not null default 0 check (refunded_cents >= 0),
  withdrawn_cents bigint not null default 0 check (withdrawn_cents >= 0),
  disputed        boolean not null default false,
  version         integer not null default 0,
  primary key (payment_id, number),
  check (refunded_cents + withdrawn_cents <= paid_cents),
  check ((state = 'PAID') = (paid_cents > 0))
);
create unique index one_open_attempt on payment.card_attempt (payment_id) where state = 'OPEN';
create index on payment.card_attempt (account);
create trigger card_attempt_is_not_removed before delete or truncate on payment.card_attempt
  for each statement execute function payment.refuse_change();

create function payment.keep_card_attempt() returns trigger language plpgsql as $$
begin
  if (old.payment_id, old.number, old.account, old.label, old.language, old.back, old.begun_at)
     is distinct from (new.payment_id, new.number, new.account, new.label, new.language, new.back, new.begun_at)
     or new.paid_cents < old.paid_cents or (old.intent is not null and new.intent is distinct from old.intent) then
    raise exception 'What a card has paid stays paid' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger card_attempt_stays before update on payment.card_attempt
  for each row execute function payment.keep_card_attempt();

-- Which bookings tell what the provider said.
create table payment.card_booking (
  booking_id uuid primary key references payment.booking (id),
  payment_id uuid not null,
  number     integer not null,
  foreign key (payment_id, number) references payment.card_attempt (payment_id, number)
);
create index on payment.card_booking (payment_id, number);
create trigger card_booking_stays before update or delete or truncate on payment.card_booking
  for each statement execute function payment.refuse_change();

-- The ledger says of each attempt what the provider says: nothing twice, nothing missing, however it is written.
create function payment.ledger_follows_the_card() returns trigger language plpgsql set enable_seqscan = off as $$
begin
  if exists (select from payment.card_attempt a
              where a.payment_id = new.payment_id and a.number = new.number
                and a.paid_cents - a.refunded_cents - a.withdrawn_cents
                    <> (select coalesce(sum(e.cents), 0)
                          from payment.card_booking c
                          join payment.booking b on b.id = c.booking_id and b.payment_id = a.payment_id
                          join payment.ledger_entry e on e.booking_id = b.id
                          join payment.account k on k.id = e.account_id and k.kind = 'CONFIRMED'
                         where c.payment_id = a.payment_id and c.number = a.number)) then
    raise exception 'The ledger says what the card provider says' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger attempt_is_booked after insert or update on payment.card_attempt
  deferrable initially deferred for each row execute function payment.ledger_follows_the_card();
create constraint trigger card_booking_counts after insert on payment.card_booking
  deferrable initially deferred for each row execute function payment.ledger_follows_the_card();

-- Somebody of the team gives back what a card has paid. The id goes to the provider, so that asking again gives
-- back once.
create table payment.card_refund (
  id         uuid primary key,
  payment_id uuid not null,
  number     integer not null,
  cents      bigint not null check (cents > 0),
  state      text not null default 'ASKED' check (state in ('ASKED', 'DONE', 'REFUSED')),
  asked_by   uuid not null,
  asked_at   timestamptz not null,
  foreign key (payment_id, number) references payment.card_attempt (payment_id, number)
);
create index on payment.card_refund (payment_id, number);
create index on payment.card_refund (asked_at) where state = 'ASKED';

-- However many ask at once: never more than came and is still there.
create function payment.refund_what_is_there() returns trigger language plpgsql as $$
declare
  attempt payment.card_attempt;
begin
  select * into strict attempt from payment.card_attempt
   where payment_id = new.payment_id and number = new.number for no key update;
  if new.cents + (select coalesce(sum(r.cents), 0) from payment.card_refund r
                   where r.payment_id = new.payment_id and r.number = new.number and r.state = 'ASKED')
     > attempt.paid_cents - attempt.refunded_cents - attempt.withdrawn_cents then
    raise exception 'Nobody gives back more than came' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger refund_what_is_there before insert on payment.card_refund
  for each row execute function payment.refund_what_is_there();

-- Messages of the provider that were heard. It keeps them for thirty days; so do we, and a little longer.
create table payment.card_message (
  id       text primary key,
  heard_at timestamptz not null
);
create index on payment.card_message (heard_at);
