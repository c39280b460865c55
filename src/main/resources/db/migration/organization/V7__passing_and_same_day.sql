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

-- Two decisions may change a unit from the same day on: what it was between them lasted no day at all.
alter table organization.unit_version drop constraint unit_version_check;
alter table organization.unit_version add constraint days_in_order check (to_day >= from_day - 1);

-- What a unit that has ended has become: those of its successors that are there today. Only what ended it counts, not
-- another change of the same day.
create or replace function organization.heirs(ended uuid) returns table (unit uuid)
    language sql stable as
$$
    with recursive line as (
        select ended as unit
        union
        select a.unit
        from line l
        join organization.unit u on u.id = l.unit and u.to_day is not null
        join organization.unit_version v on v.unit = u.id
             and v.id = (select max(x.id) from organization.unit_version x where x.unit = u.id)
        join organization.reorganized_unit a on a.reorganization = v.ended_by and a.part = 'AFTER'
    )
    select l.unit from line l join organization.unit u on u.id = l.unit
    where u.to_day is null and l.unit <> ended
$$;
