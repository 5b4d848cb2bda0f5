-- Nothing here rests on consent (docs/decisions/0039): what is not asked for needs no table.
drop table account.consent;
