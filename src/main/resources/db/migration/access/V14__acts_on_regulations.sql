-- What has come to the roles with local regulations; the twin of vn.thidua.access.Role.
insert into access.role_act (role, act) values
    ('EMULATION_OFFICER', 'ENTER_REGULATIONS'), ('HEAD', 'APPROVE_REGULATIONS');
