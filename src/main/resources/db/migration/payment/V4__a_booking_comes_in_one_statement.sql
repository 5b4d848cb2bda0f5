-- All entries of a booking come in one statement, which balances: looked at once for the whole statement instead
-- of for each of its entries when the transaction ends: a large bank file has twenty thousand.
create or replace function payment.move_balances() returns trigger language plpgsql as $$
begin
  if exists (select from added join payment.booking b on b.id = added.booking_id
              where b.made_in <> pg_current_xact_id())
     or exists (select from (select booking_id, count(*) as came from added group by booking_id) a
                 where a.came <> (select count(*) from payment.ledger_entry e where e.booking_id = a.booking_id)) then
    raise exception 'A booking is complete once it is made' using errcode = 'restrict_violation';
  end if;
  if exists (select from added group by booking_id having sum(cents) <> 0 or count(*) < 2) then
    raise exception 'A booking has two sides that are equal' using errcode = 'check_violation';
  end if;
  perform from payment.account where id in (select account_id from added) order by id for no key update;
  update payment.account a
     set balance = a.balance + moved.cents
    from (select account_id, sum(cents)::bigint as cents from added group by account_id) moved
   where a.id = moved.account_id;
  return null;
end $$;

drop trigger entry_balances on payment.ledger_entry;
drop function payment.entry_balances();

-- What these functions ask is planned once for each connection, perhaps while the tables are small and reading them
-- whole is cheapest; a large bank file would then read them whole for each of its lines.
alter function payment.move_balances() set enable_seqscan = off;
alter function payment.demand_balance(uuid) set enable_seqscan = off;
alter function payment.line_is_booked_once() set enable_seqscan = off;
