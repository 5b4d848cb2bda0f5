-- Of a business: the word of its profile's address, its hours as one line, the towns to which it delivers, and whether
-- supporters can give and get vouchers. Always read and written whole; who is open is worked out in memory.
alter table discovery.listing add column trade jsonb check (trade is null or trade ->> 'slug' <> '');
