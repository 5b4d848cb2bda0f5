-- Between these times of day, on each of its days. Closing before opening is a night.
alter table project.line add column opens_at time, add column closes_at time;
