-- A partner adds money to gifts, by rules, until nothing is left. `taken_cents` follows from the rows of
-- `campaign.addition` and is written by their trigger only; the check is what keeps a pot from going below nothing.
create table campaign.pot (
    id                 uuid primary key,
    portal_id          uuid not null references portal.portal,
    organisation_id    uuid not null references organisation.organisation,
    cents              bigint not null check (cents between 1 and 99999999999),
    -- What is added to a hundred: 100 doubles, 50 adds half.
    percent            integer not null check (percent between 1 and 500),
    gift_cap_cents     bigint not null check (gift_cap_cents > 0),
    campaign_cap_cents bigint not null check (campaign_cap_cents > 0),
    day_cap_cents      bigint not null check (day_cap_cents > 0),
    state              text not null check (state in ('ASKED', 'OPEN', 'CLOSED')),
    taken_cents        bigint not null default 0 check (taken_cents between 0 and cents),
    asked_by           uuid not null,
    asked_at           timestamptz not null
);
create index on campaign.pot (portal_id, state);
create index on campaign.pot (organisation_id);

-- How much of a pot one campaign, and one day, have taken; each has its cap.
create table campaign.pot_campaign (
    pot_id      uuid not null references campaign.pot,
    campaign_id uuid not null references campaign.campaign,
    taken_cents bigint not null check (taken_cents >= 0),
    primary key (pot_id, campaign_id)
);
create table campaign.pot_day (
    pot_id      uuid not null references campaign.pot,
    day         date not null,
    taken_cents bigint not null check (taken_cents >= 0),
    primary key (pot_id, day)
);

-- A list of transfers that a partner made, and one transfer in it. The transfer's id is that of its payment.
create table campaign.pot_list (
    id      uuid primary key,
    pot_id  uuid not null references campaign.pot,
    made_by uuid not null,
    made_at timestamptz not null
);
create index on campaign.pot_list (pot_id, made_at);
create table campaign.pot_transfer (
    id          uuid primary key,
    list_id     uuid not null references campaign.pot_list,
    campaign_id uuid not null references campaign.campaign,
    cents       bigint not null check (cents > 0),
    unique (list_id, campaign_id)
);

-- What a pot adds to one gift. Held while the gift is promised, due when the bank has confirmed it, free again when
-- it lapses or goes back; once it stands in a list it stays.
create table campaign.addition (
    id          uuid primary key,
    pot_id      uuid not null references campaign.pot,
    campaign_id uuid not null references campaign.campaign,
    pledge_id   uuid not null references campaign.pledge,
    cents       bigint not null check (cents > 0),
    day         date not null,
    state       text not null check (state in ('HELD', 'DUE', 'FREE')),
    transfer_id uuid references campaign.pot_transfer,
    made_at     timestamptz not null,
    check (transfer_id is null or state = 'DUE')
);
create unique index addition_once on campaign.addition (pledge_id) where state <> 'FREE';
create index on campaign.addition (pot_id) where state = 'DUE' and transfer_id is null;
create index on campaign.addition (pledge_id);
create index on campaign.addition (campaign_id);
create index on campaign.addition (transfer_id) where transfer_id is not null;

create function campaign.refuse_by_hand() returns trigger language plpgsql as $$
begin
  if pg_trigger_depth() < 2 then
    raise exception 'What is taken follows from additions' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create trigger taken_is_not_written_by_hand before update of taken_cents on campaign.pot
  for each statement execute function campaign.refuse_by_hand();
create trigger taken_by_campaign_is_not_written_by_hand before insert or update or delete on campaign.pot_campaign
  for each statement execute function campaign.refuse_by_hand();
create trigger taken_by_day_is_not_written_by_hand before insert or update or delete on campaign.pot_day
  for each statement execute function campaign.refuse_by_hand();
create function campaign.refuse_taken_pot() returns trigger language plpgsql as $$
begin
  if new.taken_cents <> 0 then
    raise exception 'What is taken follows from additions' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger pot_opens_full before insert on campaign.pot
  for each row execute function campaign.refuse_taken_pot();

-- An addition keeps its amount and whose it is; what is free or stands in a list does not come back.
create function campaign.keep_addition() returns trigger language plpgsql as $$
begin
  if (old.id, old.pot_id, old.campaign_id, old.pledge_id, old.cents, old.day, old.made_at)
     is distinct from (new.id, new.pot_id, new.campaign_id, new.pledge_id, new.cents, new.day, new.made_at)
     or old.state = 'FREE' or old.transfer_id is not null then
    raise exception 'An addition stays as it is' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger addition_stays before update on campaign.addition
  for each row execute function campaign.keep_addition();
create function campaign.refuse_removal() returns trigger language plpgsql as $$
begin
  raise exception 'Additions are never removed' using errcode = 'restrict_violation';
end $$;
create trigger addition_is_not_removed before delete or truncate on campaign.addition
  for each statement execute function campaign.refuse_removal();

-- Pots are locked in one order, so that two who take at once wait for each other instead of for ever.
create function campaign.move_taken(pots uuid[], campaigns uuid[], days date[], amounts bigint[]) returns void
  language plpgsql as $$
begin
  perform from campaign.pot where id = any(pots) order by id for no key update;
  update campaign.pot p set taken_cents = p.taken_cents + m.cents
    from (select pot, sum(cents)::bigint as cents from unnest(pots, amounts) as n (pot, cents) group by pot) m
   where p.id = m.pot;
  -- All amounts of one call go the same way. What is freed was taken before, so its rows are there; an insert would
  -- be checked with the negative amount before it became an update.
  if amounts[1] > 0 then
    insert into campaign.pot_campaign as c (pot_id, campaign_id, taken_cents)
    select pot, campaign, sum(cents) from unnest(pots, campaigns, amounts) as n (pot, campaign, cents)
     group by pot, campaign
    on conflict (pot_id, campaign_id) do update set taken_cents = c.taken_cents + excluded.taken_cents;
    insert into campaign.pot_day as d (pot_id, day, taken_cents)
    select pot, day, sum(cents) from unnest(pots, days, amounts) as n (pot, day, cents) group by pot, day
    on conflict (pot_id, day) do update set taken_cents = d.taken_cents + excluded.taken_cents;
  else
    update campaign.pot_campaign c set taken_cents = c.taken_cents + m.cents
      from (select pot, campaign, sum(cents)::bigint as cents
              from unnest(pots, campaigns, amounts) as n (pot, campaign, cents) group by pot, campaign) m
     where c.pot_id = m.pot and c.campaign_id = m.campaign;
    update campaign.pot_day d set taken_cents = d.taken_cents + m.cents
      from (select pot, day, sum(cents)::bigint as cents
              from unnest(pots, days, amounts) as n (pot, day, cents) group by pot, day) m
     where d.pot_id = m.pot and d.day = m.day;
  end if;
  if exists (select from campaign.pot p join campaign.pot_campaign c on c.pot_id = p.id
              where c.pot_id = any(pots) and c.campaign_id = any(campaigns) and c.taken_cents > p.campaign_cap_cents)
     or exists (select from campaign.pot p join campaign.pot_day d on d.pot_id = p.id
                 where d.pot_id = any(pots) and d.day = any(days) and d.taken_cents > p.day_cap_cents) then
    raise exception 'A pot adds no more than its caps' using errcode = 'check_violation';
  end if;
end $$;

create function campaign.take_additions() returns trigger language plpgsql as $$
begin
  if exists (select from added a join campaign.pot p on p.id = a.pot_id
              where a.cents > p.gift_cap_cents or p.state = 'ASKED') then
    raise exception 'A pot adds no more than its caps' using errcode = 'check_violation';
  end if;
  perform campaign.move_taken(array_agg(pot_id), array_agg(campaign_id), array_agg(day), array_agg(cents))
     from added where state <> 'FREE' having count(*) > 0;
  return null;
end $$;
create trigger additions_take after insert on campaign.addition
  referencing new table as added for each statement execute function campaign.take_additions();

create function campaign.free_additions() returns trigger language plpgsql as $$
begin
  perform campaign.move_taken(array_agg(n.pot_id), array_agg(n.campaign_id), array_agg(n.day), array_agg(-n.cents))
     from changed n join before o on o.id = n.id where n.state = 'FREE' and o.state <> 'FREE' having count(*) > 0;
  return null;
end $$;
create trigger additions_free after update on campaign.addition
  referencing old table as before new table as changed for each statement execute function campaign.free_additions();
