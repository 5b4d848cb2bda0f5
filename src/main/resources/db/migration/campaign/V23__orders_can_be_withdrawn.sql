-- A pledge that bought something at a distance, with the words that stood before its button, and the keyed hash of the link by which it is withdrawn
-- without an account (BGB § 356a).
create table campaign.purchase (
    pledge_id  uuid primary key references campaign.pledge,
    link_hash  bytea not null unique check (length(link_hash) = 32),
    seller     text not null,
    ordered_at timestamptz not null
);

-- Declared, dated, and not taken back. Who declared it is forgotten with the buyer.
create table campaign.withdrawal (
    pledge_id   uuid primary key references campaign.purchase,
    name        text not null check (length(name) <= 120),
    declared_at timestamptz not null
);

-- The business has given back what was withdrawn, by its word.
create table campaign.settlement (
    pledge_id  uuid primary key references campaign.withdrawal,
    settled_by uuid not null,
    settled_at timestamptz not null
);

-- What was withdrawn is not redeemed any more, whatever the money does.
create function campaign.refuse_withdrawn() returns trigger language plpgsql as $$
begin
  if exists (select from campaign.voucher v join campaign.withdrawal w on w.pledge_id = v.pledge_id
              where v.id = new.voucher_id) then
    raise exception 'It was withdrawn' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger nothing_withdrawn_is_redeemed before insert on campaign.redemption
  for each row execute function campaign.refuse_withdrawn();
