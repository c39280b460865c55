package vn.thidua.organization.usecase;

import java.util.UUID;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.ReorganizationId;
import vn.thidua.organization.model.Decision;
import vn.thidua.organization.model.Reform;

/// Gives a unit another name, symbol, kind or place from a day on; until then it keeps the old one.
@UseCase
public class RenameUnit {
    private final Entering entering;

    RenameUnit(Entering entering) {
        this.entering = entering;
    }

    /// @param formKey of the form that was sent: a form sent twice counts once
    public ReorganizationId execute(Reform.Renaming reform, Decision decision, UUID formKey, Actor by) {
        entering.requirePermit(reform, by);
        return entering.enter(reform, decision, formKey, by);
    }
}
