-- What a reorganization did to grants: enough to take it back.
create table access.passed_grant (
    reorganization uuid not null,
    old_grant      uuid not null references access.role_grant (id),
    old_to_day     date,
    -- none where the grant ended with its unit, or its holder had the same role at the heir already
    new_grant      uuid references access.role_grant (id),
    primary key (reorganization, old_grant)
);
