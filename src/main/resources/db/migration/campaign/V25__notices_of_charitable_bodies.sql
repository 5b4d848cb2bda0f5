-- The tax office's notice that an organisation is charitable (AO §§ 51 to 68), as its owner uploaded it. Until the
-- portal's manager has looked at it, nothing is called a donation.
create table campaign.notice (
    id              uuid primary key,
    organisation_id uuid not null references organisation.organisation,
    portal_id       uuid not null references portal.portal,
    kind            text not null check (kind in ('EXEMPTION', 'ASSESSMENT')),
    office          text not null check (length(office) between 1 and 120),
    issued_on       date not null,
    document        bytea not null check (length(document) between 1 and 3000000),
    uploaded_by     uuid not null,
    uploaded_at     timestamptz not null
);
create index on campaign.notice (organisation_id, uploaded_at desc);

create table campaign.notice_check (
    notice_id  uuid primary key references campaign.notice,
    accepted   boolean not null,
    checked_by uuid not null,
    checked_at timestamptz not null
);
