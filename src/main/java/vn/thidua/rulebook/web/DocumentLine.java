package vn.thidua.rulebook.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.rulebook.LegalDocument;

/// A legal document as it stood on a day.
public record DocumentLine(LegalDocument document, LocalDate day) {
    /// `before`, `over`, `held`, or `unknown` where its dates are not known.
    public String state() {
        if (document.notYetOn(day)) {
            return "before";
        }
        if (document.expiredOn(day)) {
            return "over";
        }
        return document.from() == null ? "unknown" : "held";
    }

    public String stateText() {
        return "rulebook.document.state." + state();
    }

    public String tag() {
        return switch (state()) {
            case "held" -> "ok";
            case "over" -> "late";
            default -> "info";
        };
    }

    public boolean unsure() {
        return document.confidence().unsure();
    }

    public String related(List<String> numbers) {
        return String.join(", ", numbers);
    }

    public @Nullable LocalDate until() {
        return document.to();
    }
}
