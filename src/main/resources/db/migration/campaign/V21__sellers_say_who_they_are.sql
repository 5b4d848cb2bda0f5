-- Who sells, as buyers must know before they order (EGBGB Art. 246a § 1).
create table campaign.seller (
    organisation_id uuid primary key references organisation.organisation,
    name            text not null check (length(name) between 1 and 120),
    represented_by  text not null check (length(represented_by) <= 120),
    address         text not null check (length(address) between 1 and 300),
    email           text not null check (length(email) between 3 and 254),
    phone           text not null check (length(phone) <= 40),
    -- Whether all it sells in Germany bears one rate of VAT: then its vouchers are single-purpose ones.
    one_rate        boolean not null,
    changed_by      uuid not null,
    changed_at      timestamptz not null
);
