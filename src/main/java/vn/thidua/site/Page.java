package vn.thidua.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/// The frame of a page: what every template knows besides its own record.
/// @param path of the request, for marking the menu and coming back after a switch of language
/// @param unit the unit acted for, null where the visitor holds no role
/// @param year the working year
/// @param signs what the top bar counts; asked only where the bar is shown
public record Page(
        Texts texts,
        Assets assets,
        String path,
        @Nullable Visitor visitor,
        Visitor.@Nullable ActedFor unit,
        int year,
        List<MenuEntry> menu,
        List<BarSign> signs,
        List<Notice> notices,
        CsrfSource csrfSource) {

    /// The token of a form. Asked for only where there is a form, for it makes a session.
    public CsrfToken csrf() {
        return csrfSource.token();
    }

    public boolean on(MenuEntry entry) {
        return path.equals(entry.address()) || path.startsWith(entry.address() + "/");
    }

    /// Where the token comes from.
    @FunctionalInterface
    public interface CsrfSource {
        CsrfToken token();
    }
}
