package vn.thidua.access.web;

import java.time.Instant;
import java.util.List;
import vn.thidua.access.Language;

/// One's own account.
public record AccountPage(
        String userName,
        String name,
        Language language,
        Instant passwordAt,
        List<GrantLine> grants,
        AccountSecurity security) {}
