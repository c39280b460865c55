package vn.thidua.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/// Builds the frame of a page from the request.
@Component
class Frame {
    static final String YEAR = "thidua.year";
    static final String UNIT = "thidua.unit";

    private static final String VISITOR = "thidua.visitor";

    private final TextBundles bundles;
    private final Assets assets;
    private final ObjectProvider<Visitors> visitors;
    private final List<MenuEntry> menu;
    private final List<BarSign> signs;
    private final Clock clock;

    Frame(
            TextBundles bundles,
            Assets assets,
            ObjectProvider<Visitors> visitors,
            ObjectProvider<MenuEntry> menu,
            ObjectProvider<BarSign> signs,
            Clock clock) {
        this.bundles = bundles;
        this.assets = assets;
        this.visitors = visitors;
        this.menu = menu.stream()
                .sorted(Comparator.comparingInt(MenuEntry::position))
                .toList();
        this.signs = signs.stream()
                .sorted(Comparator.comparingInt(BarSign::position))
                .toList();
        this.clock = clock;
    }

    Page of(HttpServletRequest request) {
        var visitor = visitor(request);
        return new Page(
                texts(request),
                assets,
                request.getRequestURI(),
                visitor,
                visitor == null ? null : unit(visitor, request),
                year(request),
                visitor == null
                        ? List.of()
                        : menu.stream()
                                .filter(entry -> entry.shownTo(visitor.actor()))
                                .toList(),
                visitor == null ? List.of() : signs,
                notices(request),
                () -> (CsrfToken) Objects.requireNonNull(request.getAttribute(CsrfToken.class.getName())));
    }

    Texts texts(HttpServletRequest request) {
        return bundles.in(RequestContextUtils.getLocale(request));
    }

    /// The unit the visitor acts for, null where nobody is signed in or he holds no role.
    Visitor.@Nullable ActedFor unit(HttpServletRequest request) {
        var visitor = visitor(request);
        return visitor == null ? null : unit(visitor, request);
    }

    /// Looked up once in each request: several parts of a page ask.
    @Nullable Visitor visitor(HttpServletRequest request) {
        if (request.getAttribute(VISITOR) instanceof Visitor visitor) {
            return visitor;
        }
        var visitor = visitors.stream()
                .flatMap(known -> known.of(request).stream())
                .findFirst()
                .orElse(null);
        request.setAttribute(VISITOR, visitor);
        return visitor;
    }

    /// What was chosen counts only as long as it can be chosen: a role may have ended since.
    private static Visitor.@Nullable ActedFor unit(Visitor visitor, HttpServletRequest request) {
        var session = request.getSession(false);
        var chosen = session == null ? null : session.getAttribute(UNIT);
        return visitor.units().stream()
                .filter(unit -> unit.id().equals(chosen))
                .findFirst()
                .or(() -> visitor.units().stream().findFirst())
                .orElse(null);
    }

    int year(HttpServletRequest request) {
        var session = request.getSession(false);
        var chosen = session == null ? null : session.getAttribute(YEAR);
        return chosen instanceof Integer year ? year : LocalDate.now(clock).getYear();
    }

    private static List<Notice> notices(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash != null && flash.get(Notice.ATTRIBUTE) instanceof Notice notice ? List.of(notice) : List.of();
    }
}
