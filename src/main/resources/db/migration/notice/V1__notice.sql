create schema if not exists notice;

-- What somebody was told: one row for each recipient and event.
create table notice.notice (
    id         uuid primary key,
    account    uuid not null,
    kind       text not null,
    urgency    text not null check (urgency in ('TO_KNOW', 'TO_ACT')),
    -- a key of the message bundles and its arguments: read in the language of the reader
    text       text not null,
    arguments  jsonb not null,
    -- its words in both languages, folded, for the search
    folded     text not null,
    link       text not null check (link like '/%' and link not like '//%'),
    about_kind text not null,
    about      uuid not null,
    event      text not null,
    at         timestamptz not null,
    read_at    timestamptz,
    -- the one act by which many were marked as read, so that it can be taken back
    reading    uuid,
    mail       text not null check (mail in ('AT_ONCE', 'DAILY', 'NONE')),
    mailed_at  timestamptz,
    unique (account, event)
);
create index notice_account on notice.notice (account, id desc);
create index notice_unread on notice.notice (account) where read_at is null;
create index notice_waiting on notice.notice (account, at) where mail = 'DAILY' and mailed_at is null;
create index notice_about on notice.notice (about);

-- How somebody wants to be written to about a kind of notice; what its kind says where there is no row.
create table notice.wish (
    account uuid not null,
    kind    text not null,
    mail    text not null check (mail in ('AT_ONCE', 'DAILY', 'NONE')),
    primary key (account, kind)
);

create table notice.digest_hour (
    account uuid primary key,
    hour    integer not null check (hour between 0 and 23)
);

-- The daily letters that were written: one for each recipient and day, whichever server writes it.
create table notice.digest (
    account uuid not null,
    day     date not null,
    at      timestamptz not null,
    notices integer not null,
    primary key (account, day)
);
