-- Her story in further languages, by herself or by the team.
create table guide.story (
    guide_id   uuid not null references guide.guide on delete cascade,
    language   text not null,
    text       text not null check (length(text) between 1 and 4000),
    written_by uuid,
    changed_at timestamptz not null,
    primary key (guide_id, language)
);

-- A photo that she chose to show.
create table guide.photo (
    guide_id uuid primary key references guide.guide on delete cascade,
    media_id uuid not null,
    shown_at timestamptz not null
);
