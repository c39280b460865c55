-- Ratings by the party and by the trade union, beside those of the year's tasks.
alter table ledger.entry drop constraint entry_kind_check;
alter table ledger.entry add constraint entry_kind_check check (kind in
    ('TITLE', 'FORM', 'RATING', 'PARTY_RATING', 'UNION_RATING', 'INITIATIVE', 'DISCIPLINE'));
