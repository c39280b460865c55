-- Movements and duties through the API; the twin of vn.thidua.access.Scope. No scope decides about a duty.
insert into access.scope_act (scope, act) values
    ('read:movements', 'SEE'),
    ('read:duties', 'SEE'),
    ('write:duties', 'SEE'), ('write:duties', 'ANSWER_DUTIES');
