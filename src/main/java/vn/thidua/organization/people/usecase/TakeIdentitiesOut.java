package vn.thidua.organization.people.usecase;

import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.IdentitiesExported;

/// Writes down that a file with citizen numbers is handed out, before it is: a file that cannot be answered for is not
/// written. Whose numbers stand in it, its query has seen to.
@UseCase
public class TakeIdentitiesOut {
    private final ApplicationEventPublisher facts;

    TakeIdentitiesOut(ApplicationEventPublisher facts) {
        this.facts = facts;
    }

    /// @param people whose numbers stand in the file
    public void execute(int people, Actor by) {
        facts.publishEvent(new IdentitiesExported(by, people));
    }
}
