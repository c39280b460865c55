-- What lists of a whole nation walk along or look up.

-- Upper levels first: what is offered to choose a unit from.
create index unit_upper on organization.unit (cardinality(path), position, name collate "vi-x-icu", id)
    where to_day is null;
create index unit_folded on organization.unit using gin (folded public.gin_trgm_ops);

-- What the list of units walks along.
create index unit_version_order on organization.unit_version (name collate "vi-x-icu", unit) where to_day is null;

-- Counting those in office of a unit needs the index alone.
create index person_in_office on organization.person (unit) where merged_into is null and left_day is null;

-- Hits with the very accents that were typed are told apart by their own index: among hits without regard to accents
-- they may be few or none.
create index person_letters on organization.person using gin (lower(name || ' ' || code) public.gin_trgm_ops);

-- The list of those in office, walked along without looking at the people passed over.
create index person_office_order on organization.person (
    (split_part(name, ' ', -1)) collate "vi-x-icu", name collate "vi-x-icu", id) include (unit, folded)
    where merged_into is null and left_day is null;

analyze organization.person;
analyze organization.unit;
analyze organization.unit_version;
