package vn.thidua.ledger.verify.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.ledger.Decision;
import vn.thidua.ledger.Merit;

/// What is told for a code.
public sealed interface Answer {
    /// No paper of ours bears it; or it can be none.
    record Unknown() implements Answer {}

    /// An extract.
    /// @param withdrawn since when it is not good any more, null while it is
    /// @param merits how many lines it has, those not told here among them
    /// @param awards nothing of one that was withdrawn
    record OfExtract(
            String number,
            String name,
            String issuer,
            LocalDate day,
            @Nullable Instant withdrawn,
            int merits,
            List<Line> awards)
            implements Answer {
        public OfExtract {
            awards = List.copyOf(awards);
        }

        /// Whether something in it has changed since.
        public boolean changed() {
            return awards.stream().anyMatch(line -> line.fate != Fate.HOLDS);
        }
    }

    /// A decision.
    /// @param titles how many titles it gives that hold
    /// @param forms how many forms of commendation
    /// @param asked the name that is asked about, empty where none is
    /// @param received what it gave to that name
    record OfDecision(Decision decision, int titles, int forms, String asked, List<Line> received) implements Answer {
        public OfDecision {
            received = List.copyOf(received);
        }

        public boolean stands() {
            return titles + forms > 0;
        }
    }

    /// A title or form, and what has become of it.
    record Line(Merit merit, Fate fate) {}

    /// What has become of a merit. Named as `ledger.verify.fate.<lower case>`.
    enum Fate {
        HOLDS,
        CORRECTED,
        REVOKED,
        /// struck, since it was entered by mistake
        STRUCK;

        public String text() {
            return "ledger.verify.fate." + name().toLowerCase(Locale.ROOT);
        }
    }
}
