package vn.thidua.demo;

import java.util.HashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.thidua.access.model.Accounts;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.Organization;
import vn.thidua.organization.usecase.CreateUnit;
import vn.thidua.plan.PlanId;

/// Builds the demo province on an empty database: units, people and accounts as they were, the first year of the
/// blocks, then the changes of the units, the next year, the plans, the movements, the regulations, and what was
/// awarded in the years before. Where there are units already it does nothing.
@Component
@ConditionalOnBooleanProperty("thidua.demo")
class DemoProvince implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoProvince.class);

    /// Who sets up the blocks.
    private static final String OFFICER = "canbo.tinh";

    /// Whose regulations there are.
    private static final String PROVINCE = "tinh";

    private final Organization organization;
    private final CreateUnit createUnit;
    private final Accounts accounts;
    private final DemoPeople people;
    private final DemoSignIns signIns;
    private final DemoBlocks blocks;
    private final DemoReforms reforms;
    private final DemoPlans plans;
    private final DemoMovements movements;
    private final DemoMerits merits;
    private final DemoRegulations regulations;
    private final Quiet quiet;
    private final TransactionOperations transaction;

    DemoProvince(
            Organization organization,
            CreateUnit createUnit,
            Accounts accounts,
            DemoPeople people,
            DemoSignIns signIns,
            DemoBlocks blocks,
            DemoReforms reforms,
            DemoPlans plans,
            DemoMovements movements,
            DemoMerits merits,
            DemoRegulations regulations,
            Quiet quiet,
            TransactionOperations transaction) {
        this.organization = organization;
        this.createUnit = createUnit;
        this.accounts = accounts;
        this.people = people;
        this.signIns = signIns;
        this.blocks = blocks;
        this.reforms = reforms;
        this.plans = plans;
        this.movements = movements;
        this.merits = merits;
        this.regulations = regulations;
        this.quiet = quiet;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (organization.units().isEmpty()) {
            LOG.info("Building the demo province …");
            quiet.during(this::build);
            LOG.info("The demo province is ready");
        }
    }

    /// In few transactions: one for each would take three times as long.
    private void build() {
        var province = Province.load();
        var changes = Reforms.load();
        var keys = new Keys();
        var administrator = accounts.findByUserName("admin").orElseThrow().actor();
        transaction.executeWithoutResult(status -> {
            found(province, keys, administrator);
            people.build(province, changes, keys, administrator);
            signIns.build(province, keys, administrator);
        });
        var officer = accounts.findByUserName(OFFICER).orElseThrow().actor();
        var competition = transaction.execute(status -> blocks.begin(keys, officer));
        province.plans().stream().filter(Province.Paper::beforeReforms).forEach(paper -> plans.build(paper, keys));
        transaction.executeWithoutResult(status -> {
            reforms.build(changes, keys, province.units().size(), administrator);
            blocks.goOn(competition, keys, officer);
        });
        var issued = new HashMap<Province.Paper, PlanId>();
        for (var paper : province.plans()) {
            if (!paper.beforeReforms()) {
                issued.put(paper, plans.build(paper, keys));
            }
        }
        transaction.executeWithoutResult(status -> movements.build(issued, keys));
        transaction.executeWithoutResult(status -> regulations.build(keys.unit(PROVINCE)));
        transaction.executeWithoutResult(status -> merits.build(officer));
    }

    private void found(Province province, Keys keys, Actor administrator) {
        int position = 0;
        for (var body : province.units()) {
            keys.put(
                    body.key(),
                    createUnit.execute(
                            body.below() == null ? null : keys.unit(body.below()),
                            body.particulars(position++),
                            body.from(),
                            administrator));
        }
    }
}
