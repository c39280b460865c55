-- What has come to the roles with movements; the twin of vn.thidua.access.Role.
insert into access.role_act (role, act) values
    ('EMULATION_OFFICER', 'LAUNCH'), ('EMULATION_OFFICER', 'ANSWER_DUTIES'), ('EMULATION_OFFICER', 'DECIDE_DUTIES'),
    ('HEAD', 'LAUNCH'), ('HEAD', 'ANSWER_DUTIES'), ('HEAD', 'DECIDE_DUTIES');
