-- What has come to the roles with people and blocks; the twin of vn.thidua.access.Role.
insert into access.role_act (role, act) values
    ('EMULATION_OFFICER', 'MANAGE_PEOPLE'), ('EMULATION_OFFICER', 'SEE_IDENTITY'), ('EMULATION_OFFICER', 'MANAGE_BLOCKS'),
    ('HEAD', 'SEE_IDENTITY'),
    ('ADMINISTRATOR', 'MANAGE_PEOPLE'), ('ADMINISTRATOR', 'SEE_IDENTITY');
