-- Who of a portal's team answers what: null is every topic, every town. What nobody is set for, everybody answers.
create table conversation.duty (
    id        uuid primary key,
    portal_id uuid not null,
    person_id uuid not null,
    topic     text check (topic in ('QUESTION', 'TECHNICAL', 'BARRIER', 'CONTENT', 'PRESS', 'PRIVACY')),
    town      text,
    unique nulls not distinct (portal_id, person_id, topic, town)
);
