package vn.thidua.ledger.prize;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.ledger.LedgerEntry;
import vn.thidua.ledger.Merit;
import vn.thidua.ledger.Subject;
import vn.thidua.rulebook.SeveralTitles;

/// One who receives.
/// @param holder whose it is today
/// @param share whether the sum is paid beside others of the year
/// @param several the rule by which it is not, null where there is none on the decision's day
public record PrizeLine(
        LedgerEntry entry,
        Subject holder,
        Reckoned reckoned,
        Share share,
        @Nullable SeveralTitles several) {
    /// What becomes of a sum where somebody has several titles of one year. Named as `ledger.prize.share.<lower case>`.
    public enum Share {
        PAID,
        /// another title of the same period gives more
        HIGHER_PAID,
        /// there is a title of another level for the same recorded years: whether the periods are the same is to be
        /// looked up
        CHECK;

        public String text() {
            return "ledger.prize.share." + name().toLowerCase(Locale.ROOT);
        }
    }

    public Merit merit() {
        return entry.content();
    }

    public String address() {
        return "/ledger/" + Ids.text(entry.merit().value());
    }

    /// The unit then; of a unit, the body above it.
    public String unit() {
        return entry.subject().kind() == Subject.Kind.UNIT ? entry.place() : entry.unitName();
    }

    /// What the law gives, after the rule on several titles.
    public @Nullable Long lawful() {
        return share == Share.HIGHER_PAID ? Long.valueOf(0) : reckoned.amount();
    }

    /// What is to be paid: what the law gives; where it tells no single sum, what was recorded; null where neither.
    public @Nullable Long due() {
        return lawful() == null ? merit().money() : lawful();
    }

    /// Whether another sum was recorded than the law gives.
    public boolean differs() {
        return merit().money() != null && lawful() != null && !Objects.equals(merit().money(), lawful());
    }

    /// Recorded less lawful.
    public long difference() {
        return differs() ? Objects.requireNonNull(merit().money()) - Objects.requireNonNull(lawful()) : 0;
    }

    public boolean unsure() {
        return reckoned.unsure()
                || share == Share.HIGHER_PAID
                        && several != null
                        && several.validity().confidence().unsure();
    }

    public String citation() {
        return share != Share.HIGHER_PAID || several == null
                ? reckoned.citation()
                : several.validity().citation();
    }
}
