package vn.thidua.rulebook.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.rulebook.Rulebook;

/// The day a page of the rules is asked for: today unless another is named.
@Component
class RuleDays {
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final Rulebook rulebook;
    private final Clock clock;

    RuleDays(Rulebook rulebook, Clock clock) {
        this.rulebook = rulebook;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// A day as browsers send it or as people write it; null where it is none.
    @Nullable LocalDate read(String asked) {
        var text = Vietnamese.line(asked);
        try {
            return text.contains("/") ? LocalDate.parse(text, WRITTEN) : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// Two days in their order. Without days: from the last day of the law before this one to today.
    Span span(String from, String to) {
        var until = read(to);
        var last = until == null ? today() : until;
        var since = read(from);
        var first = since == null
                ? rulebook.regimes()
                        .on(last)
                        .map(regime -> regime.validity().from().minusDays(1))
                        .orElse(last)
                : since;
        boolean unreadable = (since == null && !from.isBlank()) || (until == null && !to.isBlank());
        return last.isBefore(first) ? new Span(last, first, unreadable) : new Span(first, last, unreadable);
    }

    RulesHead head(RulesHead.Tab tab, String asked) {
        var today = today();
        var read = read(asked);
        var day = read == null ? today : read;
        var regimes = rulebook.regimes();
        var notApplied = regimes.notApplied(day);
        return new RulesHead(
                tab,
                day,
                day.equals(today),
                read == null && !asked.isBlank(),
                rulebook.begins(),
                regimes.on(day).orElse(null),
                notApplied,
                regimes.transitions().stream()
                        .filter(transition -> transition.heldOn(day))
                        .toList(),
                notApplied.isEmpty()
                        ? List.of()
                        : regimes.drafts().stream()
                                .filter(draft -> draft.award() == null && draft.heldOn(day))
                                .toList(),
                Place.NONE);
    }
}
