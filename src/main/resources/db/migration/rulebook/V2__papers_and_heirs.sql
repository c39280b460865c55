-- The signed papers of regulations, as files. One taken off again stays, unseen, for the trail.
create table rulebook.regulation_paper (
    id          uuid primary key,
    regulation  uuid not null references rulebook.regulation (id),
    -- in document.file
    file        uuid not null,
    added_at    timestamptz not null,
    removed_at  timestamptz
);
create index regulation_paper_regulation on rulebook.regulation_paper (regulation, added_at);
-- the same file once
create unique index regulation_paper_file on rulebook.regulation_paper (file);

-- The regulation of a unit that has ended, which an heir has taken over as its own.
alter table rulebook.regulation add column adopts uuid references rulebook.regulation (id);
-- an heir takes one over once
create unique index regulation_adopts on rulebook.regulation (adopts, unit)
    where adopts is not null and replaces is null and deleted_at is null;

alter table rulebook.regulation_step drop constraint regulation_step_kind_check;
alter table rulebook.regulation_step add constraint regulation_step_kind_check check (kind in
    ('ENTERED', 'CHANGED', 'PROPOSED', 'GIVEN_BACK', 'APPROVED', 'REPLACED', 'REPEALED', 'DELETED', 'RESTORED',
     'PAPER_ADDED', 'PAPER_REMOVED', 'ADOPTED'));
