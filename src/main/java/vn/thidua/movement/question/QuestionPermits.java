package vn.thidua.movement.question;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.model.Movement;
import vn.thidua.movement.model.MovementPermits;
import vn.thidua.movement.model.MovementState;
import vn.thidua.movement.model.OwedParts;
import vn.thidua.movement.model.TakingPart;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;

/// Who may do what with questions. Anybody of a unit that takes part asks for it. A published question is there for
/// all who see the movement; any other for those who see the unit that asks or the one that is to answer, and for
/// whoever asked. Who answers the duties of that one answers it; he, and whoever leads the movement, passes it on.
@Component
@Transactional(readOnly = true)
public class QuestionPermits {
    private final MovementPermits movements;
    private final TakingPart takingPart;
    private final Questions questions;
    private final OwedParts parts;
    private final Permits permits;
    private final JdbcClient jdbc;

    QuestionPermits(
            MovementPermits movements,
            TakingPart takingPart,
            Questions questions,
            OwedParts parts,
            Permits permits,
            JdbcClient jdbc) {
        this.movements = movements;
        this.takingPart = takingPart;
        this.questions = questions;
        this.parts = parts;
        this.permits = permits;
        this.jdbc = jdbc;
    }

    /// @param units for which the actor may ask, one at least
    public record Asking(Movement movement, List<UnitView> units) {
        public Asking {
            units = List.copyOf(units);
        }
    }

    /// A question with who is to answer it.
    public record Held(Question question, Movement movement, OwedParts.Part part) {
        public UnitId answering() {
            return part.unit();
        }
    }

    /// @throws Missing where the actor does not see the movement
    /// @throws Refusal where no unit of his takes part, or the movement has ended
    public Asking requireAsk(Actor by, MovementId id) {
        var movement = movements.requireSee(by, id);
        var units = takingPart.of(by, Act.SEE, id);
        if (units.isEmpty()) {
            throw Refusal.of(QuestionRefusals.NOT_TAKING_PART, "movement.question.refusal.not_taking_part");
        }
        if (movement.state() == MovementState.CLOSED) {
            throw Refusal.of(QuestionRefusals.MOVEMENT_CLOSED, "movement.question.refusal.movement_closed");
        }
        return new Asking(movement, units);
    }

    public boolean mayAsk(Actor by, Movement movement) {
        return movement.state() != MovementState.CLOSED
                && !takingPart.of(by, Act.SEE, movement.id()).isEmpty();
    }

    /// @throws Missing where the actor may not see it, or it is another movement's
    public Held requireSee(Actor by, MovementId movement, QuestionId id) {
        return seen(by, movement, questions.require(id));
    }

    /// The question, locked until the transaction ends, for whoever is to answer it.
    @Transactional
    public Held requireAnswer(Actor by, MovementId movement, QuestionId id) {
        var held = seen(by, movement, locked(id));
        if (!mayAnswer(by, held)) {
            throw Refusal.of(QuestionRefusals.NOT_YOURS_TO_ANSWER, "movement.question.refusal.not_yours_to_answer");
        }
        return held;
    }

    /// The question, locked until the transaction ends, for whoever may pass it on.
    @Transactional
    public Held requirePass(Actor by, MovementId movement, QuestionId id) {
        var held = seen(by, movement, locked(id));
        if (!mayPass(by, held)) {
            throw Refusal.of(QuestionRefusals.NOT_YOURS_TO_ANSWER, "movement.question.refusal.not_yours_to_answer");
        }
        return held;
    }

    /// The question, locked until the transaction ends, for whoever asked or answers for the unit that did.
    @Transactional
    public Held requireAsker(Actor by, MovementId movement, QuestionId id) {
        var held = seen(by, movement, locked(id));
        if (!asked(by, held.question())) {
            throw Refusal.of(QuestionRefusals.NOT_YOURS, "movement.question.refusal.not_yours");
        }
        return held;
    }

    public boolean mayAnswer(Actor by, Held held) {
        return mayAnswer(by, held.answering());
    }

    public boolean mayPass(Actor by, Held held) {
        return mayAnswer(by, held) || movements.leads(by, held.movement());
    }

    public boolean asked(Actor by, Question question) {
        return question.askedBy().equals(by.account()) || mayAnswer(by, question.unit());
    }

    private Question locked(QuestionId id) {
        return questions.lock(id).orElseThrow(() -> new Missing("question"));
    }

    private Held seen(Actor by, MovementId id, Question question) {
        var movement = movements.requireSee(by, id);
        var part = parts.require(question.duty());
        if (!question.movement().equals(id) || !sees(by, question, part.unit())) {
            throw new Missing("question");
        }
        return new Held(question, movement, part);
    }

    private boolean sees(Actor by, Question question, UnitId answering) {
        return question.published()
                || question.askedBy().equals(by.account())
                || permits.may(by, Act.SEE, question.unit())
                || permits.may(by, Act.SEE, answering);
    }

    private boolean mayAnswer(Actor by, UnitId unit) {
        return jdbc.sql("select duty.may_answer(:account, :unit)")
                .param("account", by.account())
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }
}
