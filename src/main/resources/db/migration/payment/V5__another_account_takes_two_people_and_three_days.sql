-- Somebody of an organisation wants its money to go to another account. What became of it stands in rows beside it.
create table payment.payee_change (
  id              uuid primary key,
  organisation_id uuid not null,
  holder          text not null check (length(holder) between 1 and 70 and holder !~ '[[:cntrl:]]'),
  iban            text not null check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
  proposed_by     uuid not null,
  proposed_at     timestamptz not null
);
create index on payment.payee_change (organisation_id, proposed_at);
create index on payment.payee_change (proposed_by);
create trigger payee_change_stays before update or delete or truncate on payment.payee_change
  for each statement execute function payment.refuse_change();

-- One at a time for each organisation; the row goes when the change is carried out or cancelled.
create table payment.open_payee_change (
  organisation_id uuid primary key,
  change_id       uuid not null unique references payment.payee_change deferrable initially deferred
);

create table payment.payee_change_confirmation (
  change_id    uuid primary key references payment.payee_change,
  confirmed_by uuid not null,
  by_manager   boolean not null,
  confirmed_at timestamptz not null
);
create trigger payee_change_confirmation_stays before update or delete or truncate on payment.payee_change_confirmation
  for each statement execute function payment.refuse_change();

-- By nobody: the installation found that who proposed or confirmed it is not of the team any more.
create table payment.payee_change_cancelling (
  change_id    uuid primary key references payment.payee_change,
  cancelled_by uuid,
  cancelled_at timestamptz not null
);
create trigger payee_change_cancelling_stays before update or delete or truncate on payment.payee_change_cancelling
  for each statement execute function payment.refuse_change();

-- Whom the manager called and how, in her words; it goes with the person it is about.
create table payment.callback (
  change_id uuid primary key references payment.payee_change_confirmation,
  note      text not null check (length(note) between 1 and 1000)
);

-- Accounts follow one another. The first is entered; each later one comes of a change.
alter table payment.payee drop constraint payee_organisation_id_key;
alter table payment.payee add column change_id uuid unique references payment.payee_change;
create unique index payee_is_entered_once on payment.payee (organisation_id) where change_id is null;
create unique index payees_follow_one_another on payment.payee (organisation_id, entered_at);

-- However it is written: nobody confirms her own proposal, …
create function payment.demand_another_person() returns trigger language plpgsql as $$
declare
  change payment.payee_change;
begin
  select * into strict change from payment.payee_change where id = new.change_id for update;
  if new.confirmed_by = change.proposed_by or new.confirmed_at < change.proposed_at then
    raise exception 'Another account takes a second person' using errcode = 'check_violation';
  end if;
  if exists (select from payment.payee_change_cancelling c where c.change_id = change.id) then
    raise exception 'This change was cancelled' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger another_person_confirms before insert on payment.payee_change_confirmation
  for each row execute function payment.demand_another_person();

-- … an account replaces another only as it was confirmed, 72 hours after that, if nobody cancelled it, …
create function payment.demand_two_people_and_three_days() returns trigger language plpgsql as $$
declare
  change payment.payee_change;
begin
  if new.change_id is null then
    return new;
  end if;
  select * into strict change from payment.payee_change where id = new.change_id for update;
  if (new.organisation_id, new.holder, new.iban, new.entered_by)
     is distinct from (change.organisation_id, change.holder, change.iban, change.proposed_by)
     or exists (select from payment.payee_change_cancelling c where c.change_id = change.id)
     or not exists (select from payment.payee_change_confirmation c
                     where c.change_id = change.id and c.confirmed_at + interval '72 hours' <= new.entered_at) then
    raise exception 'Another account takes two people and three days' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger another_account_takes_time before insert on payment.payee
  for each row execute function payment.demand_two_people_and_three_days();

-- … and what was carried out is not cancelled.
create function payment.refuse_late_cancelling() returns trigger language plpgsql as $$
begin
  perform from payment.payee_change where id = new.change_id for update;
  if exists (select from payment.payee p where p.change_id = new.change_id) then
    raise exception 'This change was carried out' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger cancelling_comes_before before insert on payment.payee_change_cancelling
  for each row execute function payment.refuse_late_cancelling();
