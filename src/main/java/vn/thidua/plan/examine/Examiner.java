package vn.thidua.plan.examine;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.check.Bodies;
import vn.thidua.plan.check.PlanCheck;
import vn.thidua.plan.correct.CorrectedReading;
import vn.thidua.plan.correct.Correction;
import vn.thidua.plan.life.Acceptance;
import vn.thidua.plan.life.Acceptances;
import vn.thidua.plan.life.Plan;
import vn.thidua.plan.life.Revision;
import vn.thidua.plan.model.Finding;
import vn.thidua.rulebook.Rulebook;
import vn.thidua.rulebook.local.Regulations;

/// Examines texts.
@Component
public class Examiner {
    private final Rulebook rulebook;
    private final Organization organization;
    private final Acceptances acceptances;
    private final Regulations regulations;

    Examiner(Rulebook rulebook, Organization organization, Acceptances acceptances, Regulations regulations) {
        this.rulebook = rulebook;
        this.regulations = regulations;
        this.organization = organization;
        this.acceptances = acceptances;
    }

    public Examined examine(Plan plan, Revision revision) {
        return examine(plan, revision.text(), revision.corrections());
    }

    public Examined examine(Plan plan, String text, List<Correction> corrections) {
        return examined(plan.unit(), text, corrections, acceptances.of(plan.id()));
    }

    /// A text that is no plan yet.
    public Examined examine(UnitId unit, String text) {
        return examined(unit, text, List.of(), Map.of());
    }

    private Examined examined(
            UnitId unit, String text, List<Correction> corrections, Map<String, Acceptance> accepted) {
        var corrected = CorrectedReading.of(text, corrections);
        var bodies = NeighbouringBodies.of(organization.around(unit));
        return new Examined(corrected, findings(corrected, unit, bodies), accepted, bodies);
    }

    /// By the law where the unit works: the regulations of the place are part of it.
    private List<Finding> findings(CorrectedReading corrected, UnitId unit, Bodies bodies) {
        return PlanCheck.check(corrected.reading(), rulebook, regulations.at(unit), bodies);
    }
}
