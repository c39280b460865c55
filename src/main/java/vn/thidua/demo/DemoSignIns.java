package vn.thidua.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.thidua.access.Role;
import vn.thidua.access.model.Accounts;
import vn.thidua.access.model.Grant;
import vn.thidua.access.usecase.ChangePassword;
import vn.thidua.access.usecase.CreateAccount;
import vn.thidua.access.usecase.GrantRole;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// Gives accounts and roles to those of the demo who sign in.
@Component
@ConditionalOnBooleanProperty("thidua.demo")
class DemoSignIns {
    private static final String WHOLE_TREE = "*";
    private static final String WHY = "Dữ liệu minh họa";

    /// Before the units change, so that roles are seen to pass on with them.
    private static final LocalDate SINCE = LocalDate.of(2025, 1, 2);

    private final Accounts accounts;
    private final CreateAccount createAccount;
    private final ChangePassword changePassword;
    private final GrantRole grantRole;

    DemoSignIns(Accounts accounts, CreateAccount createAccount, ChangePassword changePassword, GrantRole grantRole) {
        this.accounts = accounts;
        this.createAccount = createAccount;
        this.changePassword = changePassword;
        this.grantRole = grantRole;
    }

    void build(Province province, Keys keys, Actor by) {
        for (var body : province.units()) {
            for (var person : body.people()) {
                if (person.account() != null) {
                    signUp(person.account(), person, body, keys, by);
                }
            }
        }
    }

    private void signUp(String userName, Province.Person person, Province.Body body, Keys keys, Actor by) {
        var reach = WHOLE_TREE.equals(person.rolesFor())
                ? null
                : keys.unit(person.rolesFor() == null ? body.key() : person.rolesFor());
        var roles = person.roles();
        var account = createAccount.execute(
                new CreateAccount.Command(
                        userName, person.name(), keys.person(person.name()), terms(roles.getFirst(), reach)),
                by);
        for (var role : roles.subList(1, roles.size())) {
            grantRole.execute(account.account(), terms(role, reach), by);
        }
        changePassword.execute(
                new ChangePassword.Command(account.password(), DemoAccounts.PASSWORD, DemoAccounts.PASSWORD),
                accounts.require(account.account()).actor());
    }

    private static Grant.Terms terms(Role role, @Nullable UnitId unit) {
        return new Grant.Terms(role, unit, SINCE, null, WHY);
    }
}
