create schema if not exists audit;

create table audit.entry (
    id           bigint generated always as identity primary key,
    at           timestamptz not null,
    fact         text not null,
    account      uuid,
    actor        text not null,
    subject_kind text not null,
    subject      uuid not null,
    unit         uuid,
    particulars  jsonb not null
);
create index entry_at on audit.entry (at);
create index entry_subject on audit.entry (subject, id);
create index entry_account on audit.entry (account, id);
create index entry_unit on audit.entry (unit, id);

create function audit.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is only ever added to';
end $$;
create trigger append_only before update or delete on audit.entry
    for each row execute function audit.refuse();
create trigger never_emptied before truncate on audit.entry
    for each statement execute function audit.refuse();
