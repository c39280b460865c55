package vn.thidua.organization.usecase;

import java.util.UUID;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.ReorganizationId;
import vn.thidua.organization.model.Decision;
import vn.thidua.organization.model.Reform;

/// Merges units into a new one or into one of them. What hangs on those that end passes to the heir.
@UseCase
public class MergeUnits {
    private final Entering entering;

    MergeUnits(Entering entering) {
        this.entering = entering;
    }

    /// @param formKey of the form that was sent: a form sent twice counts once
    public ReorganizationId execute(Reform.Merging reform, Decision decision, UUID formKey, Actor by) {
        entering.requirePermit(reform, by);
        return entering.enter(reform, decision, formKey, by);
    }
}
