-- A business says that it closes for good, and until when vouchers are taken.
create table campaign.closing (
    organisation_id uuid primary key references organisation.organisation,
    last_day        date not null,
    language        text not null,
    words           text not null check (length(words) between 1 and 1000),
    said_by         uuid not null,
    said_at         timestamptz not null
);
