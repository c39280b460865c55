create schema if not exists document;

-- One row per series; its lock, held until the caller's transaction ends, keeps the numbers without gaps or doubles.
create table document.number_series (
    unit uuid not null,
    year integer not null,
    kind text not null,
    last integer not null check (last > 0),
    primary key (unit, year, kind)
);

create table document.issued_number (
    unit      uuid not null,
    year      integer not null,
    kind      text not null,
    number    integer not null,
    issued_at timestamptz not null,
    primary key (unit, year, kind, number),
    foreign key (unit, year, kind) references document.number_series
);

create table document.file (
    id         uuid primary key,
    name       text not null,
    media_type text not null,
    size       bigint not null,
    sha256     text not null,
    bytes      bytea not null,
    stored_at  timestamptz not null,
    constraint size_is_the_bytes check (size = octet_length(bytes))
);
-- Word files and PDFs are compressed already
alter table document.file alter column bytes set storage external;
