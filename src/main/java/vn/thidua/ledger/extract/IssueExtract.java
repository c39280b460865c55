package vn.thidua.ledger.extract;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.document.NumberRegister;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.ledger.Ledger;
import vn.thidua.ledger.LedgerPermits;
import vn.thidua.ledger.Lineage;
import vn.thidua.ledger.MeritKind;
import vn.thidua.ledger.Occasions;
import vn.thidua.ledger.Standing;
import vn.thidua.ledger.Subject;
import vn.thidua.ledger.SubjectsThen;
import vn.thidua.ledger.verify.Code;
import vn.thidua.organization.Organization;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.PersonView;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;

/// Hands out an extract: numbers it, keeps what it says, gives it a code.
@UseCase
public class IssueExtract {
    /// Short form of an extract from a register in numbers, as extracts from the registers of civil status bear it.
    private static final String SERIES = "TL";

    private static final int LONGEST = 200;

    private final LedgerPermits permits;
    private final SubjectsThen subjects;
    private final Ledger ledger;
    private final Lineage lineage;
    private final Occasions occasions;
    private final Organization organization;
    private final NumberRegister numbers;
    private final Extracts extracts;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    IssueExtract(
            LedgerPermits permits,
            SubjectsThen subjects,
            Ledger ledger,
            Lineage lineage,
            Occasions occasions,
            Organization organization,
            NumberRegister numbers,
            Extracts extracts,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.permits = permits;
        this.subjects = subjects;
        this.ledger = ledger;
        this.lineage = lineage;
        this.occasions = occasions;
        this.organization = organization;
        this.numbers = numbers;
        this.extracts = extracts;
        this.clock = clock;
        this.facts = facts;
    }

    /// What is asked for.
    /// @param kinds to be told besides titles and forms; discipline only where it is asked for
    public record Request(String askedBy, String purpose, Set<MeritKind> kinds) {
        public Request {
            askedBy = Vietnamese.line(askedBy);
            purpose = Vietnamese.line(purpose);
            kinds = Set.copyOf(kinds);
        }
    }

    /// @param formKey what is sent twice with one key is issued once
    /// @throws Refusal where there is nothing to tell, or it is not said who asks
    public ExtractId execute(Subject subject, Request request, UUID formKey, Actor by) {
        permits.requireIssue(by, subjects.home(subject));
        var before = extracts.ofForm(formKey);
        if (before.isPresent()) {
            return before.get();
        }
        check(request);
        var issuer = organization.unit(permits.issuer(by, subjects.home(subject)));
        var today = LocalDate.now(clock);
        var content = content(subject, request, issuer, today);
        if (content.lines().isEmpty()) {
            throw Refusal.of(ExtractRefusals.NOTHING_TO_SAY, "ledger.extract.refusal.nothing_to_say");
        }
        int number = numbers.issue(issuer.id().value(), today.getYear(), SERIES);
        var symbol = issuer.symbol().isEmpty() ? SERIES : SERIES + "-" + issuer.symbol();
        var extract = new Extract(
                ExtractId.next(),
                issuer.id(),
                today.getYear(),
                number,
                symbol,
                Code.next(),
                subject,
                content,
                new byte[0],
                true,
                by.account(),
                by.name(),
                clock.instant(),
                null);
        var hash = extracts.add(extract, formKey);
        facts.publishEvent(new ExtractIssued(
                by,
                extract.id(),
                issuer.id(),
                extract.fullNumber(),
                HexFormat.of().formatHex(hash)));
        return extract.id();
    }

    private static void check(Request request) {
        if (request.askedBy.isEmpty()) {
            throw Refusal.on("askedBy", ExtractRefusals.ASKED_BY, "ledger.extract.refusal.asked_by");
        }
        length("askedBy", request.askedBy);
        length("purpose", request.purpose);
    }

    private static void length(String field, String text) {
        if (text.length() > LONGEST) {
            throw Refusal.on(
                    field, ExtractRefusals.TOO_LONG, "ledger.extract.refusal.too_long", Integer.toString(LONGEST));
        }
    }

    private ExtractContent content(Subject subject, Request request, UnitView issuer, LocalDate today) {
        var home = subjects.home(subject);
        var head = organization.head(issuer.id());
        return new ExtractContent(
                subject.kind(),
                subjects.name(subject),
                subject.kind() == Subject.Kind.PERSON
                        ? organization.person(new PersonId(subject.id())).birthYear()
                        : null,
                place(subject, home),
                issuer.name(),
                organization.superior(issuer.id()).map(UnitView::name).orElse(""),
                issuer.place(),
                request.askedBy,
                request.purpose,
                request.kinds,
                head.map(PersonView::post).orElse(""),
                head.map(PersonView::name).orElse(""),
                today,
                lines(subject, request.kinds));
    }

    /// Where the subject is today: the unit of a person, the body above a unit.
    private String place(Subject subject, UnitId home) {
        return subject.kind() == Subject.Kind.UNIT
                ? organization.superior(home).map(UnitView::name).orElse("")
                : organization.unit(home).name();
    }

    private List<ExtractContent.Line> lines(Subject subject, Set<MeritKind> kinds) {
        return ledger.of(lineage.of(subject)).stream()
                .filter(Standing::holds)
                .filter(merit -> told(merit.entry().content().kind(), kinds))
                .sorted(Comparator.comparing(
                                (Standing merit) -> merit.entry().content().year())
                        .thenComparing(merit -> merit.entry().content().kind())
                        .thenComparing(merit -> merit.entry().content().day())
                        .thenComparing(merit -> merit.entry().id()))
                .map(merit -> line(merit, subject))
                .toList();
    }

    private static boolean told(MeritKind kind, Set<MeritKind> kinds) {
        return kind.award() || kinds.contains(kind);
    }

    private ExtractContent.Line line(Standing merit, Subject subject) {
        var entry = merit.entry();
        var content = entry.content();
        return new ExtractContent.Line(
                merit.merit().value(),
                entry.id(),
                content.kind(),
                content.code(),
                content.words(),
                content.grade(),
                content.year(),
                content.since(),
                content.decision().number(),
                content.decision().day(),
                content.decision().by(),
                entry.unitName(),
                entry.subject().equals(subject) || subject.kind() == Subject.Kind.PERSON ? "" : entry.name(),
                occasions.name(content));
    }
}
