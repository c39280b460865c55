package vn.thidua.access.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.access.AccessRefusals;
import vn.thidua.access.AccountId;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.access.StandInAppointed;
import vn.thidua.access.StandInPermits;
import vn.thidua.access.model.Accounts;
import vn.thidua.access.model.Grant;
import vn.thidua.access.model.Grants;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;

/// Lets somebody act in a role of somebody else, for its unit or one below it, from a day to a day. It works only while
/// the principal holds the role himself and his account is open.
@UseCase
public class AppointStandIn {
    private final StandInPermits standIns;
    private final Permits permits;
    private final Accounts accounts;
    private final Grants grants;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    AppointStandIn(
            StandInPermits standIns,
            Permits permits,
            Accounts accounts,
            Grants grants,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.standIns = standIns;
        this.permits = permits;
        this.accounts = accounts;
        this.grants = grants;
        this.facts = facts;
        this.clock = clock;
    }

    /// @param standIn null where nobody was chosen
    public record Command(AccountId principal, @Nullable AccountId standIn, Grant.Terms terms) {}

    public void execute(Command c, Actor by) {
        var terms = c.terms();
        standIns.requireAppoint(by, c.principal(), terms.role(), terms.unit());
        if (c.standIn() == null) {
            throw Refusal.on("standIn", AccessRefusals.STAND_IN_CHOICE, "access.refusal.stand_in_choice");
        }
        if (c.standIn().equals(c.principal()) || by.account().equals(c.standIn().value())) {
            throw Refusal.on("standIn", AccessRefusals.STAND_IN_SELF, "access.refusal.stand_in_self");
        }
        standIns.requireChoose(by, c.standIn());
        var grant = Grant.given(c.standIn(), terms, by, clock.instant())
                .inPlaceOf(c.principal(), permits.mayEverywhere(by, Act.MANAGE_ACCOUNTS));
        var today = LocalDate.now(clock);
        if (!grant.isOpen(today)) {
            throw Refusal.on("toDay", AccessRefusals.STAND_IN_END, "access.refusal.stand_in_end");
        }
        if (standsThereAlready(grant, today)) {
            throw Refusal.on("standIn", AccessRefusals.GRANT_TWICE, "access.refusal.stand_in_twice");
        }
        grants.save(grant);
        facts.publishEvent(new StandInAppointed(
                by,
                grant.account(),
                accounts.require(c.principal()).userName(),
                grant.role(),
                grant.unit(),
                grant.reason(),
                grant.fromDay(),
                grant.toDay()));
    }

    private boolean standsThereAlready(Grant grant, LocalDate today) {
        return grants.findByAccountOrderByGrantedAt(grant.account()).stream()
                .anyMatch(other -> other.isOpen(today)
                        && Objects.equals(other.standsInFor(), grant.standsInFor())
                        && other.role() == grant.role()
                        && Objects.equals(other.unit(), grant.unit())
                        && !other.fromDay().isAfter(Objects.requireNonNull(grant.toDay()))
                        && !grant.fromDay().isAfter(Objects.requireNonNull(other.toDay())));
    }
}
