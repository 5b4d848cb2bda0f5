-- What a supporter was told stays true: mail, page and GiroCode of one promise name one account for ever. A cause
-- belongs to the organisation of the payee it was opened with; what is promised later goes to its newest account.
alter table payment.payment add column payee_id uuid references payment.payee;
update payment.payment p set payee_id = c.payee_id from payment.cause c where c.id = p.cause_id;
alter table payment.payment alter column payee_id set not null;

create or replace function payment.keep_payment() returns trigger language plpgsql as $$
begin
  if (old.id, old.cause_id, old.payee_id, old.cents, old.reference, old.begun_at)
     is distinct from (new.id, new.cause_id, new.payee_id, new.cents, new.reference, new.begun_at) then
    raise exception 'Only the state of a payment changes' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create function payment.payment_goes_to_its_organisation() returns trigger language plpgsql
  set enable_seqscan = off as $$
begin
  if not exists (select from payment.cause c
                   join payment.payee first on first.id = c.payee_id
                   join payment.payee told on told.organisation_id = first.organisation_id
                  where c.id = new.cause_id and told.id = new.payee_id) then
    raise exception 'Money stays with its organisation' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger payment_goes_to_its_organisation before insert on payment.payment
  for each row execute function payment.payment_goes_to_its_organisation();

-- A reference is right in whichever account of the same organisation the money came.
create or replace function payment.line_is_booked_once() returns trigger language plpgsql
  set enable_seqscan = off as $$
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
  if not exists (select from payment.payment p
                   join payment.payee told on told.id = p.payee_id
                   join payment.payee got on got.organisation_id = told.organisation_id
                  where p.id = new.payment_id and got.id = line.payee_id) then
    raise exception 'Money stays with its payee' using errcode = 'check_violation';
  end if;
  return null;
end $$;
