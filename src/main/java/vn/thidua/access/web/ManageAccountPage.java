package vn.thidua.access.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.site.FormErrors;

/// An account as its administrator sees it.
/// @param person whose it is, null where it is tied to nobody of the lists
public record ManageAccountPage(
        AccountLine account,
        @Nullable UUID person,
        List<GrantLine> grants,
        AccountSecurity security,
        GrantForm grant,
        UnitChoice choice,
        LocalDate today,
        FormErrors errors) {}
