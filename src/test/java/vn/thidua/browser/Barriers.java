package vn.thidua.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Walks pages on a desk and on a phone and notes what would stop somebody: serious findings of axe, and sideways
/// scrolling on the phone.
final class Barriers {
    private static final Set<String> SERIOUS = Set.of("serious", "critical");

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
        try (var desk = new Visit(browser, port);
                var phone = new Visit(browser, port, 390, 844)) {
            for (var visit : List.of(desk, phone)) {
                if (userName != null) {
                    visit.signIn(userName);
                }
                // after signing in, which sets the account's own language
                visit.page
                        .context()
                        .addCookies(List.of(new Cookie("thidua-lang", language).setUrl("http://localhost:" + port)));
            }
            for (var stop : stops) {
                desk.open(stop.path);
                stop.then.accept(desk.page);
                if (!language.equals(desk.page.getAttribute("html", "lang"))) {
                    barriers.add(stop.path + ": not in the language " + language);
                }
                new AxeBuilder(desk.page)
                        .analyze().getViolations().stream()
                                .filter(rule -> SERIOUS.contains(rule.getImpact()))
                                .forEach(rule -> barriers.add(stop.path + " (" + language + "): " + rule.getId() + " "
                                        + rule.getNodes().stream()
                                                .limit(3)
                                                .map(node -> node.getHtml())
                                                .toList()));
                phone.open(stop.path);
                stop.then.accept(phone.page);
                var overflow = phone.page.evaluate(
                        "document.documentElement.scrollWidth - document.documentElement.clientWidth");
                if (!"0".equals(String.valueOf(overflow))) {
                    barriers.add(stop.path + " (" + language + "): scrolls sideways on a phone by " + overflow);
                }
            }
        }
        return barriers;
    }
}
