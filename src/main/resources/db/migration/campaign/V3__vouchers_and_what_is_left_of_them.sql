-- Right to goods of a business up to a worth. Code and link follow from the id and a key that lies outside the
-- database; here stand only keyed hashes of both.
create table campaign.voucher (
    id              uuid primary key,
    pledge_id       uuid not null unique references campaign.pledge,
    organisation_id uuid not null,
    portal_id       uuid not null,
    cents           bigint not null check (cents > 0),
    redeemed_cents  bigint not null default 0 check (redeemed_cents between 0 and cents),
    code_hash       bytea not null unique check (length(code_hash) = 32),
    link_hash       bytea not null unique check (length(link_hash) = 32),
    -- The money went back, or the business took its word back.
    blocked         boolean not null default false,
    expires_on      date not null,
    issued_at       timestamptz not null
);
create index on campaign.voucher (organisation_id);

-- The id is chosen by the till before it asks, so that asking again redeems once.
create table campaign.redemption (
    id          uuid primary key,
    voucher_id  uuid not null references campaign.voucher,
    cents       bigint not null check (cents > 0),
    redeemed_by uuid not null,
    redeemed_at timestamptz not null
);
create index on campaign.redemption (voucher_id, redeemed_at);

create table campaign.undoing (
    redemption_id uuid primary key references campaign.redemption,
    undone_by     uuid not null,
    undone_at     timestamptz not null
);

-- What is redeemed is the sum of redemptions that stand, however it was written.
create function campaign.redeemed_is_the_sum() returns trigger language plpgsql as $$
declare
  wanted uuid;
begin
  if tg_table_name = 'voucher' then
    wanted := new.id;
  elsif tg_table_name = 'redemption' then
    wanted := new.voucher_id;
  else
    select voucher_id into wanted from campaign.redemption where id = new.redemption_id;
  end if;
  if exists (select from campaign.voucher v
              where v.id = wanted
                and v.redeemed_cents <> (select coalesce(sum(r.cents), 0) from campaign.redemption r
                                          where r.voucher_id = v.id
                                            and not exists (select from campaign.undoing u where u.redemption_id = r.id))) then
    raise exception 'What is redeemed is the sum of redemptions' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger voucher_sum after insert or update on campaign.voucher
  deferrable initially deferred for each row execute function campaign.redeemed_is_the_sum();
create constraint trigger redemption_sum after insert or update on campaign.redemption
  deferrable initially deferred for each row execute function campaign.redeemed_is_the_sum();
create constraint trigger undoing_sum after insert or update on campaign.undoing
  deferrable initially deferred for each row execute function campaign.redeemed_is_the_sum();
