-- In which order faces are shown; those that were there keep the one in which they came.
alter table campaign.face add column position integer not null default 0;
