package vn.thidua.movement.review;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.NumberRegister;
import vn.thidua.document.paper.Paper;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.movement.model.Movement;
import vn.thidua.movement.model.PaperKinds;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitView;
import vn.thidua.plan.issued.IssuedPlans;
import vn.thidua.plan.model.Signatory;
import vn.thidua.site.TextBundles;

/// The invitations to review meetings. They are signed by whoever signed the plan.
@Component
public class Invitations {
    private static final String KIND = "Giấy mời";

    private final Organization organization;
    private final ReviewParts parts;
    private final IssuedPlans plans;
    private final PaperKinds kinds;
    private final NumberRegister register;
    private final TextBundles bundles;

    Invitations(
            Organization organization,
            ReviewParts parts,
            IssuedPlans plans,
            PaperKinds kinds,
            NumberRegister register,
            TextBundles bundles) {
        this.organization = organization;
        this.parts = parts;
        this.plans = plans;
        this.kinds = kinds;
        this.register = register;
        this.bundles = bundles;
    }

    /// @param number null before it is given
    /// @param symbol null where the unit numbers no papers
    record Number(@Nullable String number, @Nullable String symbol) {
        /// As it stands on the paper, empty where there is none.
        String printed() {
            return number == null || symbol == null ? "" : number + "/" + symbol;
        }
    }

    /// Takes the next number of the unit's register; none where the unit has no symbol to number papers under.
    @Transactional(propagation = Propagation.MANDATORY)
    Number number(Review review, LocalDate on) {
        var unit = organization.unit(review.unit());
        var kind = kinds.abbreviation(KIND).orElse(null);
        if (kind == null || unit.symbol().isEmpty()) {
            return new Number(null, null);
        }
        int next = register.issue(unit.id().value(), on.getYear(), kind);
        return new Number("%02d".formatted(next), kind + "-" + unit.symbol());
    }

    /// The invitation as it would be printed now, without number and day.
    @Transactional(readOnly = true)
    public Paper draft(ReviewPermits.Held held) {
        var symbol = organization.unit(held.review().unit()).symbol();
        var kind = kinds.abbreviation(KIND).filter(_ -> !symbol.isEmpty());
        return paper(
                held,
                new Number(
                        null,
                        kind.map(abbreviation -> abbreviation + "-" + symbol).orElse(null)),
                null);
    }

    Paper paper(ReviewPermits.Held held, Number number, @Nullable LocalDate on) {
        var review = held.review();
        var unit = organization.unit(review.unit());
        var others = review.others().lines().map(String::strip).filter(line -> !line.isEmpty());
        var guests = Stream.concat(
                parts.units(review.id()).stream().map(invited -> invited.unit().name()), others);
        return new InvitationPaper(bundles.in(Vietnamese.LOCALE))
                .of(new InvitationPaper.Subject(
                        review.call(),
                        held.movement().title(),
                        unit,
                        organization.superior(unit.id()).map(UnitView::name).orElse(null),
                        guests.toList(),
                        number.number(),
                        number.symbol(),
                        on,
                        signature(held.movement())));
    }

    String fileName() {
        return bundles.in(Vietnamese.LOCALE).of("movement.review.paper.name");
    }

    private Paper.Signature signature(Movement movement) {
        return plans.find(movement.plan())
                .map(plan -> plan.content().signatory())
                .map(Invitations::signature)
                .orElseGet(() -> new Paper.Signature(
                        List.of(bundles.in(Vietnamese.LOCALE).of("movement.review.paper.head")), null));
    }

    private static Paper.Signature signature(Signatory signatory) {
        var capacity = Stream.of(signatory.formula(), signatory.position(), signatory.secondPosition())
                .flatMap(Stream::ofNullable)
                .toList();
        return new Paper.Signature(capacity, signatory.name());
    }
}
