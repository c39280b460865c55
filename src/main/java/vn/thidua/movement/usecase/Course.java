package vn.thidua.movement.usecase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.derive.Period;
import vn.thidua.movement.model.Movement;
import vn.thidua.movement.model.MovementStage;
import vn.thidua.plan.issued.IssuedPlan;
import vn.thidua.plan.model.PlanContent;
import vn.thidua.plan.model.Statement;

/// What a movement takes over from the edition of the plan that it follows.
final class Course {
    private Course() {}

    /// The movement, following this edition.
    static Movement of(Movement movement, IssuedPlan plan) {
        var content = plan.content();
        return new Movement(
                movement.id(),
                movement.formKey(),
                movement.plan(),
                plan.edition(),
                movement.unit(),
                movement.year(),
                plan.number(),
                plan.title(),
                text(content.theme()),
                text(content.slogan()),
                movement.state(),
                Period.of(content, plan.year(), plan.issuedOn()),
                stages(content),
                movement.launchedAt(),
                movement.launchedBy());
    }

    static List<MovementStage> stages(PlanContent content) {
        var stages = new ArrayList<MovementStage>();
        for (var stage : content.stages()) {
            stages.add(new MovementStage(
                    stages.size() + 1,
                    stage.name() == null ? "" : stage.name(),
                    stage.from() == null ? null : stage.from().first(),
                    stage.to() == null ? null : stage.to().last(),
                    stage.goal() == null ? "" : stage.goal()));
        }
        return stages;
    }

    static String text(@Nullable Statement statement) {
        return statement == null ? "" : statement.text();
    }
}
