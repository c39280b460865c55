-- Drafts that passed to an heir with a reorganization. A draft whose version has grown since has been worked on.
create table plan.passed_plan (
    reorganization uuid not null,
    plan           uuid not null references plan.plan (id),
    from_unit      uuid not null,
    version        integer not null,
    primary key (reorganization, plan)
);
