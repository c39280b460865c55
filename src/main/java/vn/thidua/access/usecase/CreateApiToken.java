package vn.thidua.access.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.access.AccessRefusals;
import vn.thidua.access.ApiTokenCreated;
import vn.thidua.access.ApiTokenId;
import vn.thidua.access.Scope;
import vn.thidua.access.model.Account;
import vn.thidua.access.model.Accounts;
import vn.thidua.access.model.ApiToken;
import vn.thidua.access.model.ApiTokens;
import vn.thidua.access.model.Passwords;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.UnitId;

/// Connects a system: makes the account that acts for it, which nobody can sign in to, and the token it shows.
@UseCase
public class CreateApiToken {
    private final GivenRoles roles;
    private final Accounts accounts;
    private final ApiTokens tokens;
    private final Passwords passwords;
    private final ApplicationEventPublisher facts;
    private final Clock clock;
    private final int mostDays;

    CreateApiToken(
            GivenRoles roles,
            Accounts accounts,
            ApiTokens tokens,
            Passwords passwords,
            ApplicationEventPublisher facts,
            Clock clock,
            @Value("${thidua.api.token-days:365}") int mostDays) {
        this.roles = roles;
        this.accounts = accounts;
        this.tokens = tokens;
        this.passwords = passwords;
        this.facts = facts;
        this.clock = clock;
        this.mostDays = mostDays;
    }

    /// @param lastDay the last day it opens anything
    public record Command(
            String name,
            String purpose,
            Set<Scope> scopes,
            @Nullable UnitId unit,
            @Nullable LocalDate lastDay) {}

    /// @param text shown this once
    public record Created(ApiTokenId id, String text) {
        @Override
        public String toString() {
            return "Created[" + id + "]";
        }
    }

    public Created execute(Command c, Actor by) {
        roles.requirePermit(by, c.unit());
        var today = LocalDate.now(clock);
        var last = c.lastDay();
        if (last == null || last.isBefore(today) || last.isAfter(today.plusDays(mostDays))) {
            throw Refusal.on("lastDay", AccessRefusals.TOKEN_EXPIRY, "access.refusal.token_expiry", mostDays);
        }
        var account = Account.created(
                userName(), c.name(), null, passwords.hash(passwords.oneTime() + passwords.oneTime()), clock.instant());
        var token = new ApiToken(
                new ApiTokenId(Ids.next()),
                account.id(),
                c.name(),
                c.purpose(),
                c.scopes(),
                c.unit(),
                last.plusDays(1).atStartOfDay(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant(),
                null);
        var text = TokenText.next();
        accounts.save(account);
        tokens.add(token, TokenText.hash(text), by.name(), clock.instant());
        facts.publishEvent(new ApiTokenCreated(
                by,
                token.id(),
                c.unit(),
                token.name(),
                token.ordered().stream().map(Scope::wire).collect(Collectors.joining(" ")),
                last.toString()));
        return new Created(token.id(), text);
    }

    public int mostDays() {
        return mostDays;
    }

    private static String userName() {
        return "api-" + Ids.text(Ids.next());
    }
}
