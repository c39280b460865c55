-- Questions and difficulties of those who take part. Who owes the answer is read off the duty: it follows where a
-- reorganization takes that.
create table movement.question (
    id               uuid primary key,
    version          integer not null,
    movement         uuid not null references movement.movement (id),
    number           integer not null,
    -- the sentence of the plan it is about; empty where it is about the movement as a whole
    quote            text not null,
    subject          text not null,
    words            text not null,
    -- whoever asked wants it kept between the two
    confidential     boolean not null,
    state            text not null,
    -- the unit that asks
    unit             uuid not null,
    asked_by         uuid not null,
    asked_by_name    text not null,
    asked_at         timestamptz not null,
    -- the duty to answer, and what it asks
    task             uuid not null,
    duty             uuid not null,
    answer           text not null,
    answered_at      timestamptz,
    answered_by_name text not null,
    answered_unit    uuid,
    published        boolean not null,
    folded           text not null generated always as
                         (kernel.fold(number::text || ' ' || subject || ' ' || words || ' ' || quote || ' ' || answer)) stored,
    unique (movement, number),
    check (not (published and confidential)),
    check ((state = 'ANSWERED') = (answered_at is not null))
);
create index question_duty on movement.question (duty);
create index question_task on movement.question (task);

-- What has been done about a question, only ever added to.
create table movement.question_step (
    id       uuid primary key,
    question uuid not null references movement.question (id),
    kind     text not null,
    by_name  text not null,
    at       timestamptz not null,
    -- the unit it was passed on to
    unit     uuid,
    -- the answer as it was given then, or why it was passed on
    words    text not null
);
create index question_step_question on movement.question_step (question, at);

create function movement.keep_question_step() returns trigger language plpgsql as $$
begin
    raise exception '% is only ever added to', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger question_step_stays before update or delete on movement.question_step
    for each row execute function movement.keep_question_step();
