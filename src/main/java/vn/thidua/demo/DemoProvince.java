package vn.thidua.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.thidua.access.Role;
import vn.thidua.access.model.Accounts;
import vn.thidua.access.model.Grant;
import vn.thidua.access.usecase.ChangePassword;
import vn.thidua.access.usecase.CreateAccount;
import vn.thidua.access.usecase.GrantRole;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.Organization;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.model.Unit;
import vn.thidua.organization.people.model.Person;
import vn.thidua.organization.people.usecase.AddPerson;
import vn.thidua.organization.usecase.CreateUnit;

/// Builds the demo province on an empty database: units and people, accounts with their roles, then the plans.
/// Where there are units already it does nothing.
@Component
@ConditionalOnBooleanProperty("thidua.demo")
class DemoProvince implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoProvince.class);
    private static final String WHOLE_TREE = "*";

    /// Who sets up the blocks.
    private static final String OFFICER = "canbo.tinh";

    private static final String WHY = "Dữ liệu minh họa";

    private final Organization organization;
    private final CreateUnit createUnit;
    private final AddPerson addPerson;
    private final Accounts accounts;
    private final CreateAccount createAccount;
    private final ChangePassword changePassword;
    private final GrantRole grantRole;
    private final DemoPeople people;
    private final DemoBlocks blocks;
    private final DemoPlans plans;
    private final Clock clock;

    private final Map<String, UnitId> units = new HashMap<>();

    DemoProvince(
            Organization organization,
            CreateUnit createUnit,
            AddPerson addPerson,
            Accounts accounts,
            CreateAccount createAccount,
            ChangePassword changePassword,
            GrantRole grantRole,
            DemoPeople people,
            DemoBlocks blocks,
            DemoPlans plans,
            Clock clock) {
        this.organization = organization;
        this.createUnit = createUnit;
        this.addPerson = addPerson;
        this.accounts = accounts;
        this.createAccount = createAccount;
        this.changePassword = changePassword;
        this.grantRole = grantRole;
        this.people = people;
        this.blocks = blocks;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!organization.units().isEmpty()) {
            return;
        }
        LOG.info("Building the demo province …");
        var province = Province.load();
        var administrator = accounts.findByUserName("admin").orElseThrow().actor();
        int position = 0;
        for (var body : province.units()) {
            build(body, position++, administrator);
        }
        for (var body : province.units()) {
            for (var person : body.people()) {
                employ(person, body, administrator);
            }
        }
        var made = people.build(province, this::unit, administrator);
        blocks.build(this::unit, accounts.findByUserName(OFFICER).orElseThrow().actor());
        province.plans().forEach(paper -> plans.build(paper, units));
        LOG.info(
                "The demo province is ready: {} units, {} people made up, {} plans",
                units.size(),
                made,
                province.plans().size());
    }

    private void build(Province.Body body, int position, Actor administrator) {
        var id = createUnit.execute(
                body.below() == null ? null : unit(body.below()),
                new Unit.Particulars(body.name(), body.shortName(), body.symbol(), body.kind(), body.place(), position),
                administrator);
        units.put(body.key(), id);
    }

    private void employ(Province.Person person, Province.Body body, Actor administrator) {
        var id = addPerson.execute(
                new Person.Particulars(unit(body.key()), person.name(), person.birth(), person.post(), person.head()),
                administrator);
        if (person.account() != null) {
            signUp(person.account(), person, id, body, administrator);
        }
    }

    private void signUp(String userName, Province.Person person, PersonId id, Province.Body body, Actor administrator) {
        var reach = WHOLE_TREE.equals(person.rolesFor())
                ? null
                : unit(person.rolesFor() == null ? body.key() : person.rolesFor());
        var roles = person.roles();
        var account = createAccount.execute(
                new CreateAccount.Command(userName, person.name(), id, terms(roles.getFirst(), reach)), administrator);
        for (var role : roles.subList(1, roles.size())) {
            grantRole.execute(account.account(), terms(role, reach), administrator);
        }
        changePassword.execute(
                new ChangePassword.Command(account.password(), DemoAccounts.PASSWORD, DemoAccounts.PASSWORD),
                accounts.require(account.account()).actor());
    }

    private Grant.Terms terms(Role role, @Nullable UnitId unit) {
        return new Grant.Terms(role, unit, LocalDate.now(clock), null, WHY);
    }

    private UnitId unit(String key) {
        return Objects.requireNonNull(units.get(key), () -> "no unit " + key + " in demo/province.yaml");
    }
}
