package vn.thidua.organization.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.site.SearchSource;
import vn.thidua.site.TextBundles;

/// Units in the search of the top bar. An old name finds the unit it belonged to and says what has become of it.
@Component
class UnitSearch implements SearchSource {
    private static final int POSITION = 20;

    private final UnitBoard units;
    private final TextBundles bundles;

    UnitSearch(UnitBoard units, TextBundles bundles) {
        this.units = units;
        this.bundles = bundles;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String heading() {
        return "organization.units.title";
    }

    @Override
    public List<Hit> find(String text, Actor by, int atMost) {
        return units.find(text, by, atMost).stream().map(this::hit).toList();
    }

    private Hit hit(UnitLine line) {
        var texts = bundles.in(LocaleContextHolder.getLocale());
        var until = line.until();
        if (until == null) {
            return new Hit(
                    line.name(),
                    Stream.of(line.symbol(), line.way())
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(" · ")),
                    line.address());
        }
        return new Hit(
                texts.of("organization.search.old", line.name(), until),
                line.now().isEmpty() ? "" : texts.of("organization.search.now", line.now()),
                line.address());
    }
}
