package vn.thidua.access.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.AccessRefusals;
import vn.thidua.access.AccountId;
import vn.thidua.access.AccountPermits;
import vn.thidua.access.Role;
import vn.thidua.access.model.Grant;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;
import vn.thidua.site.FormErrors;

/// Puts the page of stand-ins together and reads its form.
@Component
class StandIns {
    private static final int UNITS = 200;

    private final AccountPermits permits;
    private final AccountBoard accounts;
    private final GrantBoard grants;
    private final StandInBoard board;
    private final Organization organization;
    private final JdbcClient jdbc;

    StandIns(
            AccountPermits permits,
            AccountBoard accounts,
            GrantBoard grants,
            StandInBoard board,
            Organization organization,
            JdbcClient jdbc) {
        this.permits = permits;
        this.accounts = accounts;
        this.grants = grants;
        this.board = board;
        this.organization = organization;
        this.jdbc = jdbc;
    }

    StandInsPage page(AccountId principal, String searched, StandInForm form, FormErrors errors, Actor by) {
        var own = by.account().equals(principal.value());
        if (!own) {
            permits.require(by, principal);
        }
        var tops = tops(principal);
        var below = tops.isEmpty()
                ? List.<UnitView>of()
                : organization.within(tops, "", UNITS).stream()
                        .filter(unit -> !tops.contains(unit.id()))
                        .toList();
        return new StandInsPage(
                own,
                accounts.require(principal).name(),
                address(principal, by),
                own ? "/account" : "/accounts/" + Ids.text(principal.value()),
                grants.standIns(principal),
                grants.of(principal).stream()
                        .filter(line -> !line.principal().isEmpty())
                        .toList(),
                board.held(principal),
                board.colleagues(searched, principal, by),
                below,
                searched,
                form,
                errors);
    }

    /// The role and unit of the grant chosen, or a narrower unit.
    /// @throws Refusal where the account does not hold what was chosen
    Grant.Terms terms(AccountId principal, StandInForm form, LocalDate today) {
        record Held(Role role, @Nullable UnitId unit) {}
        var held = Ids.parse(form.held() == null ? "" : form.held())
                .flatMap(id -> jdbc.sql("""
                                select role, unit from access.role_grant
                                where id = :id and account = :account and stands_in_for is null
                                """)
                        .param("id", id)
                        .param("account", principal.value())
                        .query((row, number) -> {
                            var unit = row.getObject("unit", UUID.class);
                            return new Held(
                                    Role.valueOf(row.getString("role")), unit == null ? null : new UnitId(unit));
                        })
                        .optional())
                .orElseThrow(
                        () -> Refusal.on("held", AccessRefusals.STAND_IN_NOT_HELD, "access.refusal.stand_in_not_held"));
        var narrower = Ids.parse(form.unit() == null ? "" : form.unit()).map(UnitId::new);
        return new Grant.Terms(
                held.role(),
                narrower.orElse(held.unit()),
                Objects.requireNonNullElse(form.fromDay(), today),
                form.toDay(),
                form.reasonText());
    }

    static String address(AccountId principal, Actor by) {
        return by.account().equals(principal.value())
                ? "/account/stand-ins"
                : "/accounts/" + Ids.text(principal.value()) + "/stand-ins";
    }

    private List<UnitId> tops(AccountId principal) {
        return jdbc.sql("""
                select distinct unit from access.role_grant g
                where g.account = :account and g.unit is not null and g.stands_in_for is null
                  and access.grant_state(g) = 'CURRENT'
                """)
                .param("account", principal.value())
                .query((row, number) -> new UnitId(row.getObject("unit", UUID.class)))
                .list();
    }
}
