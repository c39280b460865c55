package vn.thidua.access.web;

import java.util.List;
import vn.thidua.site.FormErrors;

/// An account as its administrator sees it.
public record ManageAccountPage(
        AccountLine account, List<GrantLine> grants, GrantForm grant, UnitChoice choice, FormErrors errors) {}
