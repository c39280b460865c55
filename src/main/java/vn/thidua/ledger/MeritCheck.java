package vn.thidua.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.UnitId;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.EmulationTitle;
import vn.thidua.rulebook.Rulebook;

/// What an entry must say to be one. Whether the award was rightly given is not asked here: the ledger keeps what was
/// decided.
@Component
public class MeritCheck {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int OLDEST = 1945;
    private static final int LONGEST = 500;

    private final Rulebook rulebook;
    private final SubjectsThen subjects;
    private final Occasions occasions;
    private final AwardsOfPlaces places;
    private final Clock clock;

    MeritCheck(Rulebook rulebook, SubjectsThen subjects, Occasions occasions, AwardsOfPlaces places, Clock clock) {
        this.rulebook = rulebook;
        this.subjects = subjects;
        this.occasions = occasions;
        this.places = places;
        this.clock = clock;
    }

    /// The merit with the name its award had on the day.
    /// @throws Refusal naming the field at fault
    public Merit checked(Subject subject, Merit merit) {
        return checked(
                subject.kind(),
                subjects.sort(subject),
                merit,
                () -> subjects.on(subject, merit.day()).unit());
    }

    /// What a merit is corrected to. A form of a place's own that was entered before keeps its name, whatever has
    /// become of the regulation since.
    /// @throws Refusal naming the field at fault
    Merit corrected(LedgerEntry last, Merit to) {
        boolean kept = to.kind() == MeritKind.FORM
                && last.content().code().equals(to.code())
                && last.content().day().equals(to.day())
                && awards(to.award()).findAny().isEmpty();
        if (!kept) {
            return checked(last.subject(), to);
        }
        common(to);
        return to.called(last.content().words());
    }

    /// The same before it is known who the subject is.
    /// @param sort of a subject outside employment, as organization names it; otherwise empty
    /// @param unit where such a form must hold
    /// @throws Refusal naming the field at fault
    public Merit checked(Subject.Kind of, String sort, Merit merit, UnitId unit) {
        return checked(of, sort, merit, () -> unit);
    }

    private Merit checked(Subject.Kind of, String sort, Merit merit, Supplier<UnitId> where) {
        common(merit);
        if (merit.kind().award()) {
            return merit.called(award(of, sort, merit, where).nameOn(merit.day()));
        }
        if (merit.kind().worded() && merit.words().isEmpty()) {
            throw Refusal.on("words", LedgerRefusals.WORDS, "ledger.refusal.words");
        }
        if (merit.grade() == null && Grade.all(merit.kind()).findAny().isPresent()) {
            throw Refusal.on("what", LedgerRefusals.GRADE, "ledger.refusal.grade");
        }
        return merit.kind().worded() ? merit : merit.called("");
    }

    private void common(Merit merit) {
        years(merit);
        decision(merit);
        if (merit.money() != null && merit.money() < 0) {
            throw Refusal.on("money", LedgerRefusals.MONEY, "ledger.refusal.money");
        }
        occasion(merit);
        length("words", merit.words());
        length("note", merit.note());
        length("number", merit.decision().number());
        length("decidedBy", merit.decision().by());
    }

    private void years(Merit merit) {
        int now = LocalDate.now(clock).getYear();
        if (merit.year() < OLDEST || merit.year() > now) {
            throw Refusal.on(
                    "year",
                    LedgerRefusals.YEAR,
                    "ledger.refusal.year",
                    Integer.toString(OLDEST),
                    Integer.toString(now));
        }
        if (merit.since() != null && (merit.since() > merit.year() || merit.since() < OLDEST)) {
            throw Refusal.on("since", LedgerRefusals.SINCE, "ledger.refusal.since");
        }
    }

    /// A rating may stand in a paper without number; nothing else does.
    private void decision(Merit merit) {
        var decision = merit.decision();
        if (decision.day() != null && decision.day().isAfter(LocalDate.now(clock))) {
            throw Refusal.on("day", LedgerRefusals.DECISION_DAY, "ledger.refusal.decision_later");
        }
        if (merit.kind().rating()) {
            return;
        }
        if (decision.number().isEmpty()) {
            throw Refusal.on("number", LedgerRefusals.DECISION_NUMBER, "ledger.refusal.decision_number");
        }
        if (decision.day() == null) {
            throw Refusal.on("day", LedgerRefusals.DECISION_DAY, "ledger.refusal.decision_day");
        }
    }

    /// The law has kinds of commendation, not of titles.
    private void occasion(Merit merit) {
        if (merit.occasion().isEmpty()) {
            return;
        }
        if (merit.kind() != MeritKind.FORM) {
            throw Refusal.on("occasion", LedgerRefusals.OCCASION, "ledger.refusal.occasion_of_form");
        }
        if (occasions.kind(merit).isEmpty()) {
            throw Refusal.on("occasion", LedgerRefusals.OCCASION, "ledger.refusal.occasion_unknown");
        }
    }

    private Award award(Subject.Kind of, String sort, Merit merit, Supplier<UnitId> where) {
        var award = awards(merit.award())
                .filter(known -> known instanceof EmulationTitle == (merit.kind() == MeritKind.TITLE))
                .findFirst()
                .orElseGet(() -> own(merit, where));
        if (!fits(award, of, sort)) {
            throw Refusal.on("what", LedgerRefusals.AWARD_NOT_FOR, "ledger.refusal.award_not_for", award.name());
        }
        return award;
    }

    /// A form of the place's own; titles the nation alone has.
    private Award own(Merit merit, Supplier<UnitId> where) {
        var code = merit.award();
        if (code == null || merit.kind() != MeritKind.FORM) {
            throw Refusal.on("what", LedgerRefusals.AWARD_UNKNOWN, "ledger.refusal.award_unknown");
        }
        return places.on(merit.day(), where.get(), code)
                .orElseThrow(() -> Refusal.on(
                        "what",
                        LedgerRefusals.AWARD_NOT_HERE,
                        "ledger.refusal.award_not_here",
                        code.value(),
                        DAY.format(merit.day())));
    }

    /// The nation's of that code.
    private Stream<Award> awards(@Nullable AwardCode code) {
        return rulebook.awards().stream().filter(known -> known.code().equals(code));
    }

    /// The kind of an award. What the nation does not know is a form of a place, or nothing: that is asked where the
    /// place is known.
    public MeritKind kind(AwardCode code) {
        return awards(code).anyMatch(EmulationTitle.class::isInstance) ? MeritKind.TITLE : MeritKind.FORM;
    }

    /// Whether an award can be this subject's at all.
    public boolean fits(Award award, Subject subject) {
        return fits(award, subject.kind(), subjects.sort(subject));
    }

    private static boolean fits(Award award, Subject.Kind of, String sort) {
        return switch (award.subject()) {
            case ANY -> true;
            case INDIVIDUAL -> of == Subject.Kind.PERSON || sort.equals("CITIZEN");
            case COLLECTIVE -> of == Subject.Kind.UNIT || sort.equals("ENTERPRISE");
            case HOUSEHOLD -> sort.equals("HOUSEHOLD");
            case VILLAGE, COMMUNE -> of == Subject.Kind.UNIT;
        };
    }

    private static void length(String field, String text) {
        if (text.length() > LONGEST) {
            throw Refusal.on(field, LedgerRefusals.TOO_LONG, "ledger.refusal.too_long", Integer.toString(LONGEST));
        }
    }
}
