package vn.thidua.movement.derive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.thidua.duty.DutyKind;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.plan.model.Milestone;
import vn.thidua.plan.model.PlanContent;
import vn.thidua.plan.model.Responsibility;
import vn.thidua.plan.model.Source;
import vn.thidua.plan.model.Span;

/// What duties follow from a plan: what it asks with a time, what it charges bodies with, and what every plan asks
/// without saying so. One for each kind of thing asked, body and due date.
public final class Derivation {
    private static final int WORDS_AT_MOST = 240;

    private final PlanContent content;
    private final Rules rules;
    private final DueTimes dueTimes;
    private final Map<String, Integer> keys = new HashMap<>();
    private final List<Proposal> found = new ArrayList<>();

    private Derivation(PlanContent content, Period period, Rules rules) {
        this.content = content;
        this.rules = rules;
        this.dueTimes = new DueTimes(period, content.stages(), rules.dates());
    }

    /// In the order of their time, those without one last.
    /// @param title the subject line, for what has no words of its own
    public static List<Proposal> of(PlanContent content, String title, int year, LocalDate issuedOn, Rules rules) {
        var derivation = new Derivation(content, Period.of(content, year, issuedOn), rules);
        derivation.acknowledge(title);
        content.milestones().forEach(derivation::milestone);
        content.responsibilities().forEach(derivation::responsibility);
        derivation.titles();
        var proposals = new ArrayList<>(derivation.found.subList(1, derivation.found.size()));
        proposals.sort(Comparator.comparing(Derivation::day));
        proposals.addFirst(derivation.found.getFirst());
        return List.copyOf(proposals);
    }

    private void acknowledge(String title) {
        propose(DutyKind.ACKNOWLEDGE, title, title, Source.BY_HAND, Proposal.EVERYBODY, DueTime.UNASKED);
    }

    private void milestone(Milestone milestone) {
        var times = dueTimes.of(milestone);
        var who = milestone.who() == null ? "" : milestone.who();
        var kinds = Kinds.of(milestone.what());
        if (kinds.equals(List.of(DutyKind.OTHER))) {
            // `các phòng đăng ký nội dung thi đua | gửi về …`: the verb may have stayed with the name
            kinds = Kinds.of(who + " " + milestone.what());
        }
        boolean rhythm = milestone.recurrence() != null;
        for (var kind : kinds) {
            // of several things asked in one breath, the rhythm is that of the report
            boolean once = rhythm && kind != DutyKind.REPORT && kinds.contains(DutyKind.REPORT);
            for (var time : once ? List.of(DueTime.UNKNOWN) : times) {
                propose(
                        kind == DutyKind.REPORT ? Kinds.report(milestone.what(), time.words()) : kind,
                        milestone.what(),
                        milestone.sentence(),
                        milestone.source(),
                        who,
                        time);
            }
        }
    }

    /// What a milestone of the same paragraph has said already is not asked twice.
    private void responsibility(Responsibility responsibility) {
        boolean said = content.milestones().stream()
                .anyMatch(milestone -> milestone
                        .source()
                        .span()
                        .overlaps(responsibility.source().span()));
        if (said) {
            return;
        }
        for (var kind : Kinds.of(responsibility.does())) {
            propose(
                    kind == DutyKind.REPORT ? Kinds.report(responsibility.does(), "") : kind,
                    responsibility.does(),
                    responsibility.sentence(),
                    responsibility.source(),
                    responsibility.who(),
                    kind == DutyKind.OTHER ? DueTime.UNASKED : DueTime.UNKNOWN);
        }
    }

    /// Whoever may win titles has to register for them, even where the plan forgets to say so. A plan that only gives
    /// certificates asks for no registration.
    private void titles() {
        boolean asked = found.stream().anyMatch(each -> each.kind() == DutyKind.REGISTER_TITLES);
        if (asked) {
            return;
        }
        content.titles().stream()
                .filter(rules::registeredFor)
                .findFirst()
                .ifPresent(title -> propose(
                        DutyKind.REGISTER_TITLES,
                        title.sentence(),
                        title.sentence(),
                        title.source(),
                        Proposal.EVERYBODY,
                        DueTime.UNKNOWN));
    }

    private void propose(DutyKind kind, String what, String quote, Source source, String who, DueTime time) {
        var doubts = EnumSet.noneOf(Doubt.class);
        if (time.doubt() != null) {
            doubts.add(time.doubt());
        }
        if (who.isEmpty()) {
            doubts.add(Doubt.NO_BODY);
        }
        found.add(new Proposal(
                key(kind, quote),
                kind,
                line(what),
                Vietnamese.line(quote),
                source.span().isNone() ? Span.NONE : source.span(),
                who,
                time.opensOn(),
                time.asked(),
                time.dueOn(),
                time.words(),
                time.event(),
                Period.stage(content.stages(), time.asked() == null ? time.dueOn() : time.asked()),
                doubts));
    }

    /// Kind, sentence, and which of those alike.
    private String key(DutyKind kind, String quote) {
        var base = kind.name().toLowerCase(Locale.ROOT) + "-" + digest(Vietnamese.fold(quote));
        return base + "-" + keys.merge(base, 1, Integer::sum);
    }

    private static String digest(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String line(String what) {
        var line = Vietnamese.line(what);
        if (line.length() > WORDS_AT_MOST) {
            line = line.substring(0, line.lastIndexOf(' ', WORDS_AT_MOST)) + " …";
        }
        return line.isEmpty() ? line : line.substring(0, 1).toUpperCase(Vietnamese.LOCALE) + line.substring(1);
    }

    private static LocalDate day(Proposal proposal) {
        var due = proposal.dueOn();
        return due == null ? LocalDate.MAX : due;
    }
}
