-- A form that arrived after its writer's session had ended, until she has signed in; gone after two hours.
create table account.kept_form (
    secret_hash bytea primary key,
    fields      jsonb not null,
    kept_at     timestamptz not null
);
