package vn.thidua.ledger.web;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.site.SearchSource;
import vn.thidua.site.TextBundles;
import vn.thidua.site.table.TableQuery;

/// Decisions of the ledger in the search of the top bar, by number. Names are found among people and units, whose pages
/// lead to what they received.
@Component
class LedgerSearch implements SearchSource {
    private static final int POSITION = 50;

    /// A number with its symbol, as `125/QĐ`: a number alone stands in thousands of decisions.
    private static final Pattern DECISION = Pattern.compile("\\d+\\s*/\\s*\\p{L}.*");

    private final LedgerBoard ledger;
    private final TextBundles bundles;

    LedgerSearch(LedgerBoard ledger, TextBundles bundles) {
        this.ledger = ledger;
        this.bundles = bundles;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String heading() {
        return "ledger.menu";
    }

    @Override
    public List<Hit> find(String text, Actor by, int atMost) {
        if (!DECISION.matcher(text.strip()).matches()) {
            return List.of();
        }
        var texts = bundles.in(LocaleContextHolder.getLocale());
        var query = TableQuery.of(
                "/ledger", Map.of("number", text.strip(), "state", "all"), LedgerBoard.COLUMNS, LedgerFilter.NAMES);
        return ledger.page(query, by).lines().stream()
                .limit(atMost)
                .map(line -> new Hit(
                        line.entry().name() + " · " + MeritText.of(line.merit(), texts),
                        line.merit().decision().number() + " · " + line.merit().year(),
                        line.address()))
                .toList();
    }
}
