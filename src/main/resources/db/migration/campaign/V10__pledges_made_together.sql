-- Promises made in one go, along a route say: one each for every business, shown and paid one after the other.
alter table campaign.pledge add column together uuid;
create index on campaign.pledge (together) where together is not null;
alter table campaign.asking add column together uuid;
create index on campaign.asking (together) where together is not null;
