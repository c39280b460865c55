package vn.thidua.movement.question;

import org.springframework.stereotype.Component;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.model.AddedTasks;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;
import vn.thidua.site.TextBundles;

/// Makes the duty to answer. Its words name who asked and not what, for the board of the movement shows them to more
/// than the two.
@Component
class AnswerDuty {
    private final AddedTasks tasks;
    private final AnswerTime time;
    private final Organization organization;
    private final TextBundles bundles;

    AnswerDuty(AddedTasks tasks, AnswerTime time, Organization organization, TextBundles bundles) {
        this.tasks = tasks;
        this.time = time;
        this.organization = organization;
        this.bundles = bundles;
    }

    AddedTasks.Owed of(UnitId answering, MovementId movement, int number, UnitId asking) {
        var words = bundles.in(Vietnamese.LOCALE)
                .of("movement.question.task", number, organization.unit(asking).shortName());
        return tasks.add(movement, new AddedTasks.Added(words, "", null, asking, answering, time.last()));
    }
}
