-- A course by which guides are trained. Only coordinators see a draft; from then on its modules say which topics need one.
create table guide.course (
    id           uuid primary key,
    portal_id    uuid not null references portal.portal,
    title        text not null check (length(title) between 1 and 120),
    about        text not null check (length(about) <= 2000),
    -- The share of dates at which one has to be, in percent.
    attendance   integer not null check (attendance between 1 and 100),
    -- How long a certificate is valid.
    valid_months integer not null check (valid_months between 1 and 60),
    stage        text not null check (stage in ('DRAFT', 'OPEN', 'RUNNING', 'OVER')),
    made_at      timestamptz not null
);
create index on guide.course (portal_id, made_at);

create table guide.module (
    id        uuid primary key,
    course_id uuid not null references guide.course on delete cascade,
    title     text not null check (length(title) between 1 and 120),
    text      text not null check (length(text) <= 4000),
    -- Key of the topic that a guide may offer once she has completed this; nothing for none.
    topic     text not null check (length(topic) <= 60),
    required  boolean not null,
    -- A line each: words, or words and a link.
    material  text not null check (length(material) <= 4000),
    made_at   timestamptz not null
);
create index on guide.module (course_id, made_at);

create table guide.course_date (
    id         uuid primary key,
    module_id  uuid not null references guide.module on delete cascade,
    starts_at  timestamptz not null,
    minutes    integer not null check (minutes between 5 and 600),
    place      text not null check (length(place) <= 200),
    changed_at timestamptz not null
);
create index on guide.course_date (module_id, starts_at);

create table guide.enrolment (
    course_id   uuid not null references guide.course on delete cascade,
    guide_id    uuid not null references guide.guide on delete cascade,
    enrolled_at timestamptz not null,
    primary key (course_id, guide_id)
);
create index on guide.enrolment (guide_id);

-- She was there.
create table guide.attendance (
    date_id  uuid not null references guide.course_date on delete cascade,
    guide_id uuid not null references guide.guide on delete cascade,
    noted_by uuid,
    noted_at timestamptz not null,
    primary key (date_id, guide_id)
);
create index on guide.attendance (guide_id);

-- A module is completed by whoever was at its share of dates.
create view guide.completed_module as
select m.id as module_id, m.course_id, m.topic, a.guide_id
  from guide.module m
  join guide.course c on c.id = m.course_id
  join guide.course_date d on d.module_id = m.id
  join guide.attendance a on a.date_id = d.id
 group by m.id, m.course_id, m.topic, c.attendance, a.guide_id
having count(*) * 100 >= c.attendance * (select count(*) from guide.course_date other where other.module_id = m.id);

-- She offers a topic without its module, and the coordinator says why.
create table guide.waiver (
    guide_id  uuid not null references guide.guide on delete cascade,
    topic     text not null,
    reason    text not null check (length(reason) between 1 and 1000),
    waived_by uuid,
    waived_at timestamptz not null,
    primary key (guide_id, topic)
);
