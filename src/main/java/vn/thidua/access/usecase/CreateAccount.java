package vn.thidua.access.usecase;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.access.AccessRefusals;
import vn.thidua.access.AccountCreated;
import vn.thidua.access.model.Account;
import vn.thidua.access.model.Accounts;
import vn.thidua.access.model.Grant;
import vn.thidua.access.model.Passwords;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.PersonId;

/// Lets somebody sign in, with a first role, and gives the password to hand out.
@UseCase
public class CreateAccount {
    private final GivenRoles roles;
    private final Accounts accounts;
    private final Passwords passwords;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    CreateAccount(
            GivenRoles roles, Accounts accounts, Passwords passwords, ApplicationEventPublisher facts, Clock clock) {
        this.roles = roles;
        this.accounts = accounts;
        this.passwords = passwords;
        this.facts = facts;
        this.clock = clock;
    }

    public record Command(
            String userName, String name, @Nullable PersonId person, Grant.Terms firstRole) {}

    public HandedOut execute(Command c, Actor by) {
        roles.requirePermit(by, c.firstRole().unit());
        if (accounts.existsByUserName(Account.spelled(c.userName()))) {
            throw Refusal.on("userName", AccessRefusals.USER_NAME_TAKEN, "access.refusal.user_name_taken");
        }
        if (c.person() != null && accounts.existsByPerson(c.person())) {
            throw Refusal.of(AccessRefusals.PERSON_HAS_ACCOUNT, "access.refusal.person_has_account");
        }
        var password = passwords.oneTime();
        var account = accounts.save(
                Account.created(c.userName(), c.name(), c.person(), passwords.hash(password), clock.instant()));
        facts.publishEvent(new AccountCreated(by, account.id(), account.userName()));
        roles.give(account.id(), c.firstRole(), by);
        return new HandedOut(account.id(), account.userName(), password);
    }
}
