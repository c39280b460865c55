-- How many files came with a step: the latest files of a task are found without going through steps that have none.
alter table duty.step add column files integer not null default 0;
alter table duty.step disable trigger step_stays;
update duty.step s set files = p.files from (select step, count(*) as files from duty.proof group by step) p where p.step = s.id;
alter table duty.step enable trigger step_stays;
create index step_files on duty.step (task, at desc, id desc) where files > 0;

-- With the duty itself: what is late is counted without reading it.
drop index duty.duty_owed;
create index duty_owed on duty.duty (origin, due_on) include (task, unit, id) where state in ('OPEN', 'RETURNED');
