package vn.thidua.ledger.eligibility.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.ledger.eligibility.Asking;
import vn.thidua.rulebook.Regime;

/// What stands on top of every page of prospects: what is asked, and the law that judges.
/// @param today the day where none was asked for
/// @param unreadable whether something asked for could not be read, so that it was left aside
/// @param begins the first day the rulebook speaks of
/// @param regime null on days it does not speak of
/// @param notApplied law of the day whose text is not known
public record AskingHead(
        Asking asking,
        LocalDate today,
        boolean unreadable,
        LocalDate begins,
        @Nullable Regime regime,
        List<Regime> notApplied) {
    public String day() {
        return asking.day().toString();
    }

    public String year() {
        return Integer.toString(asking.year());
    }

    public String wholeFrom() {
        var from = asking.wholeFrom();
        return from == null ? "" : from.toString();
    }

    public boolean before() {
        return asking.day().isBefore(begins);
    }

    /// Added to links, so that the same is asked on the next page.
    public String suffix() {
        var suffix = new StringBuilder("?year=").append(asking.year());
        if (!asking.day().equals(today)) {
            suffix.append("&day=").append(asking.day());
        }
        if (asking.wholeFrom() != null) {
            suffix.append("&whole=").append(asking.wholeFrom());
        }
        return suffix.toString();
    }
}
