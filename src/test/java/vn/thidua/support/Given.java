package vn.thidua.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.access.model.Accounts;
import vn.thidua.access.model.Grant;
import vn.thidua.access.usecase.ChangePassword;
import vn.thidua.access.usecase.CreateAccount;
import vn.thidua.access.usecase.GrantRole;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.model.Unit;
import vn.thidua.organization.usecase.CreateUnit;

/// The world a test begins in: units, accounts with roles. Made through the use cases, by the first administrator.
public class Given {
    /// The password of accounts made by [#signsIn].
    public static final String PASSWORD = "mưa xuân tháng hai";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Accounts accounts;
    private final CreateUnit createUnit;
    private final CreateAccount createAccount;
    private final ChangePassword changePassword;
    private final GrantRole grantRole;
    private final Clock clock;

    Given(
            Accounts accounts,
            CreateUnit createUnit,
            CreateAccount createAccount,
            ChangePassword changePassword,
            GrantRole grantRole,
            Clock clock) {
        this.accounts = accounts;
        this.createUnit = createUnit;
        this.createAccount = createAccount;
        this.changePassword = changePassword;
        this.grantRole = grantRole;
        this.clock = clock;
    }

    /// The administrator of the whole tree.
    public Actor administrator() {
        return accounts.findByUserName("admin").orElseThrow().actor();
    }

    /// A unit of that name; a root where no parent is given.
    public UnitId unit(String name, @Nullable UnitId parent) {
        return unit(name, "", parent);
    }

    /// A unit of that name and symbol.
    public UnitId unit(String name, String symbol, @Nullable UnitId parent) {
        return createUnit.execute(
                parent, new Unit.Particulars(name, "", symbol, UnitKind.DEPARTMENT, "Sông Lam", 0), administrator());
    }

    /// A unit of that name and kind.
    public UnitId unit(String name, UnitKind kind, @Nullable UnitId parent) {
        return createUnit.execute(parent, new Unit.Particulars(name, "", "", kind, "Sông Lam", 0), administrator());
    }

    /// Somebody new with this role for the unit.
    public Actor actor(Role role, @Nullable UnitId unit) {
        var handedOut = createAccount.execute(
                new CreateAccount.Command(newUserName(), "Nguyễn Văn " + role, null, terms(role, unit)),
                administrator());
        return accounts.require(handedOut.account()).actor();
    }

    /// Somebody new who can sign in with [#PASSWORD].
    /// @return the user name
    public String signsIn(Role role, @Nullable UnitId unit) {
        var handedOut = createAccount.execute(
                new CreateAccount.Command(newUserName(), "Trần Thị " + role, null, terms(role, unit)), administrator());
        changePassword.execute(
                new ChangePassword.Command(handedOut.password(), PASSWORD, PASSWORD),
                accounts.require(handedOut.account()).actor());
        return handedOut.userName();
    }

    /// One more role for somebody.
    public void also(Actor actor, Role role, @Nullable UnitId unit) {
        grantRole.execute(new AccountId(actor.account()), terms(role, unit), administrator());
    }

    public String newUserName() {
        return "user" + COUNT.incrementAndGet();
    }

    private Grant.Terms terms(Role role, @Nullable UnitId unit) {
        return new Grant.Terms(role, unit, LocalDate.now(clock), null, "test");
    }
}
