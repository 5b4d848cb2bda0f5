-- What is said about a row that comes in nevertheless.
alter table intake.row add column notes jsonb not null default '[]';
