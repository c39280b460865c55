package vn.thidua.rulebook.eligibility;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Message;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.Condition;
import vn.thidua.rulebook.Scope;
import vn.thidua.rulebook.SpecialCase;
import vn.thidua.rulebook.SpecialCase.Effect;
import vn.thidua.rulebook.Standard;

/// Who is left out, and time that counts though it was not spent at work. What is the rule of one place only is a
/// remark, and only where it would touch the nominee.
final class CaseFindings {
    private final Asked asked;
    private final List<Finding> binding = new ArrayList<>();
    private final List<Finding> remarks = new ArrayList<>();

    CaseFindings(Asked asked) {
        this.asked = asked;
        for (var each : cases()) {
            var finding = of(each);
            if (finding == null) {
                continue;
            }
            if (each.scope() != Scope.PRACTICE) {
                binding.add(finding);
            } else if (finding.verdict() != Verdict.MET) {
                remarks.add(finding);
            }
        }
    }

    List<Finding> binding() {
        return binding;
    }

    List<Finding> remarks() {
        return remarks;
    }

    /// Who is left out of an award is left out, too, of what asks for its standard.
    private List<SpecialCase> cases() {
        return Stream.concat(Stream.of(asked.award()), beneath(asked.award()))
                .flatMap(award -> asked.law().cases(award).stream())
                .distinct()
                .toList();
    }

    private Stream<Award> beneath(Award award) {
        return asked.law().standards(award.code()).stream()
                .flatMap(standard -> standard.all().stream())
                .map(Standard.Clause::condition)
                .flatMap(
                        condition -> condition instanceof Condition.StandardOf(var of) ? Stream.of(of) : Stream.empty())
                .flatMap(of -> asked.law().award(of).stream())
                .flatMap(each -> Stream.concat(Stream.of(each), beneath(each)));
    }

    private @Nullable Finding of(SpecialCase each) {
        var service = asked.facts().service();
        boolean person = asked.facts().subject() == Award.Subject.INDIVIDUAL;
        return switch (each.kind()) {
            case NEW_STAFF -> person ? newStaff(each) : null;
            case DISCIPLINE -> person ? new DisciplineFinding(asked, each).get() : null;
            case SANCTION_SERVED -> person ? new DisciplineFinding(asked, each).served() : null;
            case EXAMINATION -> asserted(each, service.examined().not(), "examined");
            case NOT_REGISTERED ->
                each.effect() == Effect.EXCLUDES
                        ? asserted(each, service.registered(), "registered")
                        : service.registered() == Known.NO ? judged(each, "registered_no") : null;
            case DISSOLVED_UNIT -> service.dissolved() == Known.YES ? applied(each, fact("dissolved_yes")) : null;
            case HEAD_OF_UNIT -> person && service.head() == Known.YES ? judged(each, "head_yes") : null;
            case NEW_UNIT -> asked.facts().subject() == Award.Subject.COLLECTIVE ? newUnit(each) : null;
            case STATE_FORM_A_YEAR -> stateForm(each);
            case LONG_LEAVE, MATERNITY, SHORT_TRAINING, LONG_TRAINING, INJURY, TRANSFER, SECONDMENT ->
                person ? new AbsenceFinding(asked, each).get() : null;
            case TIE, LADDER, UNPLANNED_FEAT, NEXT_PERIOD, INITIATIVE_ONCE, SQUEEZED_OUT -> null;
        };
    }

    /// Months from the beginning of service to the end of the year; merits of a year before tell that it began earlier.
    private Finding newStaff(SpecialCase each) {
        int limit = each.limit() == null ? 0 : each.limit();
        var began = asked.facts().service().began();
        var rule = Wording.plain(each.words());
        if (began != null) {
            long months = ChronoUnit.MONTHS.between(began, LocalDate.of(asked.year() + 1, 1, 1));
            return told(
                    each,
                    Known.of(months >= limit),
                    new Found(
                            Message.of("eligibility.found.service", began, Math.max(months, 0)),
                            asked.facts().service().source()));
        }
        var earlier = asked.past().held().stream()
                .filter(held -> held.year() < asked.year() && held.state() == Past.State.HOLDS)
                .findFirst();
        if (earlier.isPresent()) {
            return told(
                    each,
                    Known.YES,
                    new Found(
                            Message.of(
                                    "eligibility.found.served_before",
                                    Integer.toString(earlier.get().year())),
                            earlier.get().source()));
        }
        return Finding.One.told(
                Known.UNKNOWN,
                rule,
                List.of(new Found(Message.of("eligibility.found.nothing"), Source.DRAWN)),
                Basis.of(each),
                Message.of("eligibility.mend.enter"));
    }

    private @Nullable Finding newUnit(SpecialCase each) {
        var began = asked.facts().service().began();
        var limit = each.limit();
        if (began == null) {
            return null;
        }
        long months = ChronoUnit.MONTHS.between(began, LocalDate.of(asked.year() + 1, 1, 1));
        boolean young = limit == null ? began.getYear() == asked.year() : months < limit;
        return young
                ? applied(
                        each,
                        new Found(
                                Message.of("eligibility.found.service", began, Math.max(months, 0)),
                                asked.facts().service().source()))
                : null;
    }

    /// Another of these forms within so many years.
    private Finding stateForm(SpecialCase each) {
        int limit = each.limit() == null ? 1 : each.limit();
        var others = asked.past().held().stream()
                .filter(held -> each.awards().contains(held.award())
                        && held.state() != Past.State.REVOKED
                        && held.unplanned() != Known.YES
                        && held.year() > asked.year() - limit
                        && held.year() <= asked.year()
                        && !held.award().equals(asked.award().code()))
                .sorted(Comparator.comparing(Past.Held::unplanned))
                .toList();
        if (!others.isEmpty()) {
            var held = others.getFirst();
            boolean said = held.unplanned() == Known.NO;
            return told(
                    each,
                    said ? Known.NO : Known.UNKNOWN,
                    new Found(
                            Message.of(
                                    said ? "eligibility.found.held" : "eligibility.found.unsaid",
                                    asked.name(held.award()),
                                    Integer.toString(held.year())),
                            held.source()));
        }
        return asked.past().knows(Past.Matter.AWARDS, asked.year())
                ? told(each, Known.YES, fact("none"))
                : judged(each, "nothing");
    }

    /// A yes or no of the year that only somebody at the place knows.
    private Finding asserted(SpecialCase each, Known well, String what) {
        return switch (well) {
            case YES -> told(each, Known.YES, fact(what + "_well"));
            case NO -> told(each, Known.NO, fact(what + "_ill"));
            case UNKNOWN -> judged(each, what + "_open");
        };
    }

    private Finding applied(SpecialCase each, Found found) {
        return each.effect() == Effect.DECIDES
                ? Finding.One.judged(
                        Wording.plain(each.words()),
                        List.of(found),
                        Basis.of(each),
                        Message.of("eligibility.mend.person"))
                : told(each, Known.NO, found);
    }

    private Finding judged(SpecialCase each, String what) {
        return Finding.One.judged(
                Wording.plain(each.words()),
                List.of(fact(what)),
                Basis.of(each),
                Message.of("eligibility.mend.person"));
    }

    private static Finding told(SpecialCase each, Known known, Found found) {
        var mend = each.effect() == Effect.PAUSES
                ? Message.of("eligibility.mend.wait")
                : Message.of("eligibility.mend.next_year");
        return Finding.One.told(known, Wording.plain(each.words()), List.of(found), Basis.of(each), mend);
    }

    private Found fact(String what) {
        return new Found(
                Message.of("eligibility.found." + what), asked.facts().service().source());
    }
}
