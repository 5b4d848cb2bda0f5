create table language.language (
    tag      text primary key check (tag ~ '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$'),
    own_name text not null check (own_name <> '' and length(own_name) <= 60),
    added_at timestamptz not null,
    added_by uuid not null
);

create table language.message (
    language   text not null,
    key        text not null,
    text       text not null check (length(text) <= 4000),
    changed_at timestamptz not null,
    changed_by uuid not null,
    primary key (language, key)
);
