-- Who answers for a page within the team, and when somebody must look at it again. Readers see neither.
create table knowledge.care (
    page_id   uuid primary key references knowledge.page on delete cascade,
    person_id uuid,
    check_on  date
);
create index on knowledge.care (check_on);

-- Whom the month's letter has been sent to.
create table knowledge.due_letter (
    portal_id uuid not null references portal.portal,
    person_id uuid not null,
    month     date not null check (extract(day from month) = 1),
    primary key (portal_id, person_id, month)
);
