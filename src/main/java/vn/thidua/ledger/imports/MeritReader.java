package vn.thidua.ledger.imports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.ledger.Grade;
import vn.thidua.ledger.MeritKind;
import vn.thidua.ledger.Occasions;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.AwardMatch;
import vn.thidua.rulebook.CommendationForm;
import vn.thidua.rulebook.CommendationKind;
import vn.thidua.rulebook.EmulationTitle;
import vn.thidua.rulebook.Rulebook;

/// Finds out what a list means by the words of an award, a rating, an initiative or discipline.
@Component
class MeritReader {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{1,9}");

    private final Rulebook rulebook;
    private final Occasions occasions;

    MeritReader(Rulebook rulebook, Occasions occasions) {
        this.rulebook = rulebook;
        this.occasions = occasions;
    }

    /// What was received.
    /// @param words of discipline that is named by its form
    record What(
            MeritKind kind, @Nullable Award award, @Nullable Grade grade, String words) {}

    /// Empty where the words mean nothing to the rulebook, to the place, nor to us.
    /// @param forms that the place has or had of its own, the latest first
    /// @param day by whose names it is read
    Optional<What> what(String written, List<CommendationForm> forms, LocalDate day) {
        var text = Vietnamese.line(written);
        return own(text, forms, day)
                .or(() -> award(text))
                .map(award ->
                        new What(award instanceof EmulationTitle ? MeritKind.TITLE : MeritKind.FORM, award, null, ""))
                .or(() -> MeritColumns.value("grade", text)
                        .map(Grade::valueOf)
                        .map(grade -> new What(grade.kind(), null, grade, "")))
                .or(() -> body(text))
                .or(() -> MeritColumns.value("discipline", text)
                        .map(how -> new What(MeritKind.DISCIPLINE, null, null, how.equals("FORM") ? text : "")));
    }

    /// A rating by party or union: its name, and mostly behind it the grade; where not, the grade stands in a column of
    /// its own.
    private static Optional<What> body(String text) {
        var folded = Vietnamese.fold(text);
        return MeritColumns.words("body").entrySet().stream()
                .filter(word -> folded.equals(word.getKey())
                        || folded.startsWith(word.getKey() + " ")
                        || folded.startsWith(word.getKey() + ":"))
                .max(Comparator.comparingInt(word -> word.getKey().length()))
                .flatMap(word -> {
                    var kind = MeritKind.valueOf(word.getValue());
                    var rest = folded.substring(word.getKey().length()).replaceFirst("^[\\s:,-]+", "");
                    return rest.isEmpty()
                            ? Optional.of(new What(kind, null, null, ""))
                            : grade(kind, rest).map(grade -> new What(kind, null, grade, ""));
                });
    }

    /// The grade that words of a list mean, of ratings by party and union.
    static Optional<Grade> grade(MeritKind kind, String written) {
        return MeritColumns.value("grade", written)
                .or(() -> MeritColumns.value("body-grade", written))
                .map(Grade::valueOf)
                .filter(grade -> grade.of(kind));
    }

    /// The code of a kind of commendation, by its name on one of the days or a word lists have for it.
    Optional<String> occasion(String written, LocalDate... days) {
        var folded = Vietnamese.fold(Vietnamese.line(written));
        return Stream.of(days)
                .flatMap(day -> occasions.on(day).stream())
                .filter(kind -> Vietnamese.fold(kind.name()).equals(folded))
                .map(CommendationKind::code)
                .findFirst()
                .or(() -> MeritColumns.value("occasion", written));
    }

    /// One that held on the day before one that did not: of that it will be said why it cannot be.
    private static Optional<Award> own(String text, List<CommendationForm> forms, LocalDate day) {
        var folded = Vietnamese.fold(text);
        return forms.stream()
                .filter(form -> form.code().value().equals(text)
                        || Vietnamese.fold(form.name()).equals(folded))
                .min(Comparator.comparing(form -> form.on(day).isEmpty()))
                .map(Award.class::cast);
    }

    private Optional<Award> award(String text) {
        return (CODE.matcher(text).matches() ? rulebook.award(new AwardCode(text)) : Optional.<Award>empty())
                .or(() -> rulebook.award(text).map(AwardMatch::award));
    }
}
