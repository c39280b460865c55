-- Plans that came from a superior outside the system, entered by a unit that has to carry them out: the body that
-- issued each. They bear its number and date and never one of the unit's own register; they are neither drafted nor
-- issued here.
alter table plan.plan add column received_from text;
alter table plan.plan drop constraint issued_has_number;
alter table plan.plan add constraint number_when_issued_or_received check (
    (edition > 0 or received_from is not null) = (number is not null) and (number is null) = (issued_on is null));
alter table plan.plan add constraint received_stays_received check (
    (received_from is not null) = (state = 'RECEIVED') and (received_from is null or edition = 0));
