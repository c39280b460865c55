package vn.thidua.ledger.eligibility;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.rulebook.Sanction;
import vn.thidua.site.TextBundles;

/// Reads a measure of discipline out of the words of a decision, by the names the rulebook's measures have.
@Component
class Sanctions {
    private final TextBundles bundles;

    Sanctions(TextBundles bundles) {
        this.bundles = bundles;
    }

    /// The measure, or null where the words name none or another one.
    @Nullable Sanction read(String words) {
        var folded = Vietnamese.fold(words);
        var named = Stream.of(Sanction.values())
                .filter(each -> folded.contains(Vietnamese.fold(name(each))))
                .toList();
        return named.size() == 1 ? named.getFirst() : null;
    }

    private String name(Sanction sanction) {
        return bundles.in(Vietnamese.LOCALE)
                .of("rulebook.sanction." + sanction.name().toLowerCase(Locale.ROOT));
    }
}
