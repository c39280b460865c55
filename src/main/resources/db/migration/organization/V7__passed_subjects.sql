-- Households, enterprises and citizens whom a reorganization gave another territory: as they stood before, and the
-- version it left them at.
create table organization.outside_passed (
    reorganization uuid not null,
    subject        uuid not null references organization.outside_subject (id),
    territory      uuid not null,
    active_to      date,
    version        integer not null,
    primary key (reorganization, subject)
);
