package vn.thidua.movement.question.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.kernel.Actor;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.question.AnsweringOffice;
import vn.thidua.movement.question.QuestionId;
import vn.thidua.movement.question.QuestionPermits;
import vn.thidua.movement.question.QuestionSteps;
import vn.thidua.movement.web.MovementHeads;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;

/// Puts together what one visitor sees of a question.
@Component
class QuestionSight {
    private final QuestionPermits permits;
    private final Permits seeing;
    private final AnsweringOffice offices;
    private final QuestionSteps steps;
    private final MovementHeads heads;
    private final Organization organization;
    private final Clock clock;

    QuestionSight(
            QuestionPermits permits,
            Permits seeing,
            AnsweringOffice offices,
            QuestionSteps steps,
            MovementHeads heads,
            Organization organization,
            Clock clock) {
        this.permits = permits;
        this.seeing = seeing;
        this.offices = offices;
        this.steps = steps;
        this.heads = heads;
        this.organization = organization;
        this.clock = clock;
    }

    QuestionPage page(MovementId movement, QuestionId id, QuestionPage.Sent sent, Actor by) {
        var held = permits.requireSee(by, movement, id);
        var question = held.question();
        var asked = permits.asked(by, question);
        var inside = asked || seeing.may(by, Act.SEE, question.unit()) || seeing.may(by, Act.SEE, held.answering());
        var mayPass = permits.mayPass(by, held);
        return new QuestionPage(
                heads.of(movement, QuestionTab.PATH, by),
                question,
                held.part(),
                organization.unit(question.unit()).name(),
                organization.unit(held.answering()).name(),
                inside,
                permits.mayAnswer(by, held),
                mayPass,
                asked,
                mayPass ? others(held) : List.of(),
                inside
                        ? steps.of(id).stream()
                                .map(step -> new QuestionPage.Step(step, name(step.unit())))
                                .toList()
                        : List.of(),
                LocalDate.now(clock),
                sent);
    }

    private List<UnitView> others(QuestionPermits.Held held) {
        return offices.candidates(held.movement()).stream()
                .filter(unit -> !unit.id().equals(held.answering())
                        && !unit.id().equals(held.question().unit()))
                .toList();
    }

    private @Nullable String name(@Nullable UnitId unit) {
        return unit == null ? null : organization.find(unit).map(UnitView::name).orElse(null);
    }
}
