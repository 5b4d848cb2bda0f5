-- A link passes on one campaign, or a way past several of them. Ways are kept by who leads along them: no foreign key.
alter table campaign.share_link alter column campaign_id drop not null;
alter table campaign.share_link add column way_id uuid;
alter table campaign.share_link add check (num_nonnulls(campaign_id, way_id) = 1);
alter table campaign.share_link add unique (way_id, person_id);
alter table campaign.share_link add unique (way_id, secret_hash);
