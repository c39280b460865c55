package vn.thidua.access.web;

import java.time.Instant;
import java.util.List;
import vn.thidua.access.Language;
import vn.thidua.site.AccountLink;

/// One's own account.
/// @param links to pages of other modules
public record AccountPage(
        String userName,
        String name,
        Language language,
        Instant passwordAt,
        List<GrantLine> grants,
        AccountSecurity security,
        List<AccountLink> links) {}
