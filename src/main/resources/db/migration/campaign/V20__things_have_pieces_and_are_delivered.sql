-- A reward that is a thing of its own instead of a voucher over its amount: so many pieces, one way to its buyer.
create table campaign.thing (
    reward_id uuid primary key references campaign.reward on delete cascade,
    stock     integer not null check (stock between 1 and 1000),
    delivery  text not null check (delivery in ('COUNTER', 'MAIL', 'DIGITAL')),
    vat       text not null check (vat in ('SINGLE', 'MULTI')),
    -- What is sent at once if it is digital: words or a link.
    handout   text not null check (length(handout) <= 1000 and (delivery = 'DIGITAL') = (handout <> ''))
);

-- Two rewards of one amount: a voucher and a thing.
alter table campaign.reward drop constraint reward_campaign_id_cents_key;

-- One row for each piece, so that no two pledges can ever hold the same one. Whoever wants one takes the first that
-- nobody else is just taking: no one waits for a lock.
create table campaign.piece (
    reward_id uuid not null references campaign.reward on delete cascade,
    number    integer not null check (number > 0),
    pledge_id uuid unique references campaign.pledge,
    primary key (reward_id, number)
);
create index on campaign.piece (reward_id, number) where pledge_id is null;

create function campaign.lay_out_pieces() returns trigger language plpgsql as $$
begin
  insert into campaign.piece (reward_id, number)
  select new.reward_id, n from generate_series(1, new.stock) n
  on conflict do nothing;
  return null;
end $$;
create trigger thing_has_pieces after insert or update of stock on campaign.thing
  for each row execute function campaign.lay_out_pieces();

create function campaign.keep_stock() returns trigger language plpgsql as $$
begin
  if new.stock < old.stock then
    raise exception 'Pieces are only added' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger stock_only_grows before update of stock on campaign.thing
  for each row execute function campaign.keep_stock();

-- A piece names only a pledge that asked for it.
create function campaign.piece_is_asked_for() returns trigger language plpgsql as $$
begin
  if new.pledge_id is not null
     and not exists (select from campaign.pledge p where p.id = new.pledge_id and p.reward_id = new.reward_id) then
    raise exception 'Nobody asked for this piece' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger piece_goes_to_its_pledge before insert or update on campaign.piece
  for each row execute function campaign.piece_is_asked_for();

-- Where a thing is sent, under the id of its pledge; written before it, while the address of its buyer is being
-- confirmed. The words go as soon as it is on its way, or not needed any more.
create table campaign.parcel (
    id         uuid primary key,
    address    text not null check (length(address) between 1 and 400),
    written_at timestamptz not null
);

-- It is on its way, or in her hands: that happens once.
create table campaign.handover (
    pledge_id uuid primary key references campaign.pledge,
    handed_by uuid,
    handed_at timestamptz not null
);

-- What can be redeemed only as a whole, and how it is taxed (UStG § 3 (13) to (15)).
alter table campaign.voucher
    add column whole boolean not null default false,
    add column vat   text not null default 'MULTI' check (vat in ('SINGLE', 'MULTI')),
    add check (not whole or redeemed_cents in (0, cents));
