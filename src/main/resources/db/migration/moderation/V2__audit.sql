-- Privileged actions, each line sealed by a hash over itself and the line before.
create table moderation.audit (
    number   bigint primary key,
    at       timestamptz not null,
    member   uuid,
    action   text not null,
    subject  text not null,
    previous bytea not null,
    hash     bytea not null unique
);

create function moderation.audit_is_for_ever() returns trigger language plpgsql as
$$ begin raise exception 'The audit trail is never changed'; end $$;

create trigger audit_is_for_ever before update or delete or truncate on moderation.audit
    for each statement execute function moderation.audit_is_for_ever();
