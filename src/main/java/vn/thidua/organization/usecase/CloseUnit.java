package vn.thidua.organization.usecase;

import java.util.UUID;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.ReorganizationId;
import vn.thidua.organization.model.Decision;
import vn.thidua.organization.model.Reform;

/// Ends a unit. What hangs on it passes to an heir, where one is named.
@UseCase
public class CloseUnit {
    private final Entering entering;

    CloseUnit(Entering entering) {
        this.entering = entering;
    }

    /// @param formKey of the form that was sent: a form sent twice counts once
    public ReorganizationId execute(Reform.Closing reform, Decision decision, UUID formKey, Actor by) {
        entering.requirePermit(reform, by);
        return entering.enter(reform, decision, formKey, by);
    }
}
