-- What has come to the roles with the ledger; the twin of vn.thidua.access.Role.
insert into access.role_act (role, act) values
    ('EMULATION_OFFICER', 'RECORD_MERITS'), ('EMULATION_OFFICER', 'CORRECT_MERITS'),
    ('HEAD', 'CORRECT_MERITS');
