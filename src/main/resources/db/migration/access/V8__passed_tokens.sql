-- What a reorganization did to the tokens of connected systems: enough to take it back.
create table access.passed_token (
    reorganization uuid not null,
    token          uuid not null references access.api_token (id),
    from_unit      uuid not null,
    -- none where the token ended with its unit
    to_unit        uuid,
    primary key (reorganization, token)
);
