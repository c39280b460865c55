package vn.thidua.ledger.imports.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import vn.thidua.kernel.Ids;
import vn.thidua.ledger.Subject;

/// Somebody whom rows may mean, and how well he fits.
/// @param left whether he does not work there any more
/// @param fit how name, birth, unit and staff code agree, as [#reasons] says it; of one who was searched for, nothing
public record Candidate(
        Subject subject, String name, String birth, String post, String unit, String code, boolean left, Fit fit) {
    /// @param exact whether the accents agree as well
    public record Fit(boolean exact, String birth, String place, String staff) {
        static final Fit NONE = new Fit(true, "", "", "");
    }

    public String key() {
        return Ids.text(subject.id());
    }

    /// Keys of the texts that say what agrees and what does not.
    public List<Reason> reasons() {
        var name = fit.exact ? List.<Reason>of() : List.of(new Reason("ledger.import.fit.name_other", false));
        return Stream.of(
                        name,
                        reason("birth", fit.birth, "SAME"),
                        reason("place", fit.place, "THEN"),
                        reason("staff", fit.staff, "SAME"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Reason> reason(String what, String how, String good) {
        return how.isEmpty() || what.equals("staff") && how.equals("BLANK")
                ? List.of()
                : List.of(
                        new Reason("ledger.import.fit." + what + "_" + how.toLowerCase(Locale.ROOT), how.equals(good)));
    }

    /// @param agrees whether it speaks for him
    public record Reason(String text, boolean agrees) {}

    static Subject of(String kind, UUID id) {
        return new Subject(Subject.Kind.valueOf(kind), id);
    }
}
