-- vacancy: of a job only, what it asks and offers; read and written whole.
alter table discovery.listing add column vacancy jsonb;

-- Words to be found by that no list prints: the text of an information page.
alter table discovery.listing_text add column more text;

-- Kinds that were published once from what their feature had. One that is new with a release is not here yet.
create table discovery.listed_kind (
    kind text primary key check (kind ~ '^[a-z-]+$')
);
insert into discovery.listed_kind
select unnest(array['project', 'offer', 'need', 'job', 'tip', 'point', 'business'])
 where exists (select from discovery.listing);
