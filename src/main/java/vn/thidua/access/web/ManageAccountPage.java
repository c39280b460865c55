package vn.thidua.access.web;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.site.FormErrors;

/// An account as its administrator sees it.
public record ManageAccountPage(
        AccountLine account,
        List<GrantLine> grants,
        AccountSecurity security,
        GrantForm grant,
        UnitChoice choice,
        LocalDate today,
        FormErrors errors) {}
