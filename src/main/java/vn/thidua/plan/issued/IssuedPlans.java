package vn.thidua.plan.issued;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.correct.CorrectedReading;
import vn.thidua.plan.life.Edition;
import vn.thidua.plan.life.Editions;
import vn.thidua.plan.life.Plan;
import vn.thidua.plan.life.PlanState;
import vn.thidua.plan.life.Plans;
import vn.thidua.plan.life.Revisions;

/// The issued plans, for the modules that carry them out. Knows no permission: who calls asks for it.
@Component
@Transactional(readOnly = true)
public class IssuedPlans {
    private static final String HEAD =
            "select id, unit, edition, year, title, number, issued_on from plan.plan where edition > 0 ";

    private final Plans plans;
    private final Editions editions;
    private final Revisions revisions;
    private final JdbcClient jdbc;

    IssuedPlans(Plans plans, Editions editions, Revisions revisions, JdbcClient jdbc) {
        this.plans = plans;
        this.editions = editions;
        this.revisions = revisions;
        this.jdbc = jdbc;
    }

    /// The plan as last signed, with all that people corrected of its reading; nothing where it was never issued.
    public Optional<IssuedPlan> find(PlanId id) {
        return plans.findById(id).flatMap(plan -> editions.last(id).map(edition -> issued(plan, edition)));
    }

    /// Whose plan it is, where it has been issued and has not run its course.
    public Optional<UnitId> inForce(PlanId id) {
        return plans.findById(id)
                .filter(plan -> plan.edition() > 0 && plan.state() != PlanState.CLOSED)
                .map(Plan::unit);
    }

    /// The issued plans of units that carry out a superior's, the earliest first.
    public List<IssuedHead> answering(PlanId superiors) {
        return jdbc.sql(HEAD + "and answers = :plan order by issued_on, id")
                .param("plan", superiors.value())
                .query((row, _) -> head(row))
                .list();
    }

    /// The issued plans of a unit, the latest first.
    public List<IssuedHead> of(UnitId unit) {
        return jdbc.sql(HEAD + "and unit = :unit order by issued_on desc, id")
                .param("unit", unit.value())
                .query((row, _) -> head(row))
                .list();
    }

    private static IssuedHead head(ResultSet row) throws SQLException {
        return new IssuedHead(
                new PlanId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getInt("edition"),
                row.getInt("year"),
                row.getString("title"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class));
    }

    /// The plan as an edition of it was signed, closed or not as it is today.
    public Optional<IssuedPlan> find(PlanId id, int ordinal) {
        return plans.findById(id)
                .flatMap(plan -> editions.of(id).stream()
                        .filter(edition -> edition.ordinal() == ordinal)
                        .findFirst()
                        .map(edition -> issued(plan, edition)));
    }

    /// The ordinal of the edition signed last, without reading it; 0 where there is none.
    public int lastEdition(PlanId id) {
        return editions.last(id).map(Edition::ordinal).orElse(0);
    }

    private IssuedPlan issued(Plan plan, Edition edition) {
        var revision = revisions.require(plan.id(), edition.revision());
        var reading =
                CorrectedReading.of(revision.text(), revision.corrections()).reading();
        return new IssuedPlan(
                plan.id(),
                plan.unit(),
                edition.ordinal(),
                plan.year(),
                plan.title(),
                edition.number(),
                edition.issuedOn(),
                plan.answers(),
                plan.state() == PlanState.CLOSED,
                reading.text(),
                reading.content());
    }
}
