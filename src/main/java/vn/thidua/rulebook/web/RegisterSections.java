package vn.thidua.rulebook.web;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.rulebook.Commemoration;
import vn.thidua.rulebook.Rulebook;
import vn.thidua.rulebook.Scope;
import vn.thidua.site.Texts;

/// The days that are kept every year, and the kinds of document with their abbreviations.
final class RegisterSections {
    private static final int LEAP_YEAR = 2000;

    private final Rulebook rulebook;
    private final LocalDate day;
    private final Texts texts;

    RegisterSections(Rulebook rulebook, LocalDate day, Texts texts) {
        this.rulebook = rulebook;
        this.day = day;
        this.texts = texts;
    }

    List<Section> all() {
        var days = rulebook.commemorations().all().stream()
                .sorted(Comparator.comparing(RegisterSections::place))
                .map(this::commemoration)
                .toList();
        var kinds = rulebook.kinds().stream()
                .filter(kind -> kind.validity().on(day))
                .map(kind -> Statement.of(
                        kind.abbreviation() == null
                                ? kind.name()
                                : texts.of("rulebook.register.kind", kind.name(), kind.abbreviation()),
                        kind.validity()))
                .toList();
        return List.of(
                new Section("rulebook.section.commemorations", days),
                new Section("rulebook.section.document_kinds", kinds));
    }

    private Statement commemoration(Commemoration kept) {
        var name = kept.founded() == null
                ? kept.name()
                : texts.of("rulebook.register.since", kept.name(), String.valueOf(kept.founded()));
        var text = texts.of("rulebook.register.day", written(kept.day()), name);
        var citation = kept.citation();
        return new Statement(
                text, citation == null ? "" : citation, kept.confidence(), false, Scope.NATIONAL, null, null);
    }

    /// What has no day of its own comes last.
    private static int place(Commemoration kept) {
        var at = kept.day();
        return at == null ? Integer.MAX_VALUE : at.atYear(LEAP_YEAR).getDayOfYear();
    }

    private String written(@Nullable MonthDay at) {
        return at == null
                ? texts.of("rulebook.register.undated")
                : "%02d/%02d".formatted(at.getDayOfMonth(), at.getMonthValue());
    }
}
