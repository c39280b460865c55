package vn.thidua.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Walks pages and notes what would stop somebody: serious findings of axe on a desk, and sideways scrolling where the
/// window is as narrow as a phone.
final class Barriers {
    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    /// The pages are the same in both languages but for their words: axe looks through one.
    private static final String LOOKED_THROUGH = "vi";

    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    private final Browser browser;
    private final int port;

    Barriers(Browser browser, int port) {
        this.browser = browser;
        this.port = port;
    }

    /// A page, and what is done on it before it is looked at.
    record Stop(String path, Consumer<Page> then) {
        static Stop at(String path) {
            return new Stop(path, _ -> {});
        }
    }

    List<String> met(@Nullable String userName, List<String> paths) {
        return met(userName, "vi", paths.stream().map(Stop::at).toList());
    }

    List<String> met(@Nullable String userName, String language, List<Stop> stops) {
        var barriers = new ArrayList<String>();
        try (var visit = new Visit(browser, port)) {
            if (userName != null) {
                visit.signIn(userName);
            }
            var page = visit.page;
            // after signing in, which sets the account's own language
            page.context().addCookies(List.of(new Cookie("thidua-lang", language).setUrl("http://localhost:" + port)));
            var desk = page.viewportSize();
            for (var stop : stops) {
                visit.open(stop.path);
                stop.then.accept(page);
                if (!language.equals(page.getAttribute("html", "lang"))) {
                    barriers.add(stop.path + ": not in the language " + language);
                }
                if (language.equals(LOOKED_THROUGH)) {
                    barriers.addAll(serious(page, stop.path));
                }
                page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
                var overflow =
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
                if (!"0".equals(String.valueOf(overflow))) {
                    barriers.add(stop.path + " (" + language + "): scrolls sideways on a phone by " + overflow);
                }
                page.setViewportSize(desk.width, desk.height);
            }
        }
        return barriers;
    }

    private static List<String> serious(Page page, String path) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        // our pages hold no frames, whose gathering would open a second page each time
        return new AxeBuilder(page)
                .options(options).setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .map(rule -> path + ": " + rule.getId() + " "
                                + rule.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }
}
