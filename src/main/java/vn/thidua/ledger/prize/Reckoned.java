package vn.thidua.ledger.prize;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.rulebook.Prize;
import vn.thidua.rulebook.PrizeMoney;

/// What the law of the decision's day, and of its place, gives for an award.
/// @param choices one sum; several where it depends on who decides, which the ledger's words do not tell surely
/// @param ceiling where the law names only a ceiling, below which the decider chooses
/// @param place whose regulation has chosen below that ceiling; empty where none has
public record Reckoned(List<PrizeMoney> choices, @Nullable Prize ceiling, String place) {
    public static final Reckoned NOTHING = new Reckoned(List.of(), null, "");

    public Reckoned {
        choices = List.copyOf(choices);
    }

    /// In đồng; null where the law does not tell one sum.
    public @Nullable Long amount() {
        return choices.size() == 1 ? Long.valueOf(choices.getFirst().amount()) : null;
    }

    public boolean depends() {
        return choices.size() > 1;
    }

    /// Whether the sum is that of a regulation of the place.
    public boolean local() {
        return !place.isEmpty();
    }

    /// The article of the regulation of the place; empty where the sum is the nation's.
    public String regulation() {
        return local() ? choices.getFirst().prize().validity().citation() : "";
    }

    /// The article of the ceiling; empty where the law names none.
    public String bound() {
        return ceiling == null ? "" : ceiling.validity().citation();
    }

    /// Whether one of its parts is unsure; how the law's rounding is to be read stands with the list.
    public boolean unsure() {
        return choices.stream().anyMatch(choice -> choice.confidence().unsure());
    }

    /// Coefficient and base salary, each with its article.
    public String citation() {
        if (choices.isEmpty()) {
            return bound();
        }
        var first = choices.getFirst();
        return first.prize().validity().citation() + "; "
                + first.salary().validity().citation();
    }
}
