package vn.thidua.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Walks pages and notes what would stop somebody: serious findings of axe on a desk, and sideways scrolling where the
/// window is as narrow as a phone.
final class Barriers {
    private static final List<String> SERIOUS = List.of("serious", "critical");

    private static final String AXE = "() => {" + AxeBuilder.getAxeScript() + "}";

    /// All of its rules, contrast by looks: the same letters on the same ground need no second look, and to see
    /// what lies under each word of a long table takes longer than all other rules together. No selectors for
    /// each node and no styles fetched, for we show neither.
    private static final String VIOLATIONS = """
            async serious => {
                const grounds = new Map([[null, '']]);
                const ground = element => {
                    if (!grounds.has(element)) {
                        const style = getComputedStyle(element);
                        grounds.set(element, [style.backgroundColor, style.backgroundImage, style.opacity,
                            ground(element.parentElement)].join(' '));
                    }
                    return grounds.get(element);
                };
                const seen = element => {
                    const box = element.getBoundingClientRect();
                    return box.width > 1 && box.height > 1 && element.checkVisibility({visibilityProperty: true});
                };
                const worded = element => element.matches('input, select, textarea')
                    || [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
                const looks = new Map();
                for (const element of document.querySelectorAll('body *')) {
                    if (worded(element) && seen(element)) {
                        const style = getComputedStyle(element);
                        const look = [style.color, style.fontSize, style.fontWeight, style.textShadow, style.position,
                            element.matches(':disabled'), ground(element)].join(' ');
                        if (!looks.has(look)) looks.set(look, element);
                    }
                }
                const how = {resultTypes: ['violations'], selectors: false, preload: false, iframes: false};
                const all = await axe.run(document, {...how, rules: {'color-contrast': {enabled: false}}});
                const contrast = await axe.run({include: [...looks.values()]}, {...how, runOnly: ['color-contrast']});
                return [...all.violations, ...contrast.violations].filter(rule => serious.includes(rule.impact))
                    .map(rule => rule.id + ' ' + rule.nodes.slice(0, 3).map(node => node.html).join(' '));
            }
            """;

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
                visit.enter(userName);
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
        page.evaluate(AXE);
        var found = (List<?>) page.evaluate(VIOLATIONS, SERIOUS);
        return found.stream().map(rule -> path + ": " + rule).toList();
    }
}
