package vn.thidua.site;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Vietnamese;

/// The search of the top bar: as a page of its own, and, while one types, as the list below the field.
@Controller
class SearchController {
    private static final int SHORT = 5;
    private static final int LONG = 30;
    private static final int LONGEST = 200;

    private final List<SearchSource> sources;

    SearchController(ObjectProvider<SearchSource> sources) {
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(SearchSource::position))
                .toList();
    }

    @GetMapping("/search")
    ModelAndView search(@RequestParam(defaultValue = "") String q, Actor actor, Hx hx) {
        var text = Vietnamese.line(q.length() > LONGEST ? q.substring(0, LONGEST) : q);
        return hx.partial()
                ? hx.page("site/finds", found(text, actor, SHORT))
                : hx.page("site/search", found(text, actor, LONG));
    }

    private SearchPage found(String text, Actor actor, int atMost) {
        if (Vietnamese.fold(text).isEmpty()) {
            return new SearchPage(text, List.of());
        }
        return new SearchPage(
                text,
                sources.stream()
                        .map(source -> new SearchPage.Kind(source.heading(), source.find(text, actor, atMost)))
                        .filter(kind -> !kind.hits().isEmpty())
                        .toList());
    }
}
