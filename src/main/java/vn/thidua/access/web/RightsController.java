package vn.thidua.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.access.AccountId;
import vn.thidua.access.AccountPermits;
import vn.thidua.access.FollowsFromFacts;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;
import vn.thidua.organization.PersonId;
import vn.thidua.site.Hx;
import vn.thidua.site.Texts;
import vn.thidua.site.table.Column;
import vn.thidua.site.table.Workbook;

/// What an account may do where, and why: one's own, or one that one manages.
@Controller
class RightsController {
    private final AccountPermits permits;
    private final AccountBoard accounts;
    private final GrantBoard grants;
    private final ObjectProvider<FollowsFromFacts> facts;

    RightsController(
            AccountPermits permits, AccountBoard accounts, GrantBoard grants, ObjectProvider<FollowsFromFacts> facts) {
        this.permits = permits;
        this.accounts = accounts;
        this.grants = grants;
        this.facts = facts;
    }

    @GetMapping({"/account/rights", "/accounts/{account}/rights"})
    ModelAndView show(@Nullable AccountId account, Actor actor, Hx hx) {
        var own = account == null || account.value().equals(actor.account());
        var id = permitted(account, actor);
        var line = accounts.require(id);
        var open = grants.of(id).stream().filter(GrantLine::open).toList();
        var page = new RightsPage(
                own,
                line.name(),
                line.userName(),
                line.blocked(),
                own ? "/account/rights" : "/accounts/" + Ids.text(id.value()) + "/rights",
                own ? "/account" : line.address(),
                open.stream().filter(RightsController::counts).toList(),
                open.stream().filter(grant -> !counts(grant)).toList(),
                standings(id));
        return hx.page("access/rights", page);
    }

    @GetMapping({"/account/rights.xlsx", "/accounts/{account}/rights.xlsx"})
    void export(@Nullable AccountId account, Actor actor, Hx hx, HttpServletResponse response) throws IOException {
        var id = permitted(account, actor);
        var texts = hx.texts();
        var byGrant = grants.of(id).stream()
                .filter(GrantLine::open)
                .flatMap(grant -> grant.acts().stream().map(act -> new RightLine(act, grant)));
        var columns = Stream.concat(
                        Stream.of(new Column<RightLine>("access.rights.act", line -> texts.of(line.act()))),
                        grantColumns(texts).stream()
                                .map(column -> new Column<RightLine>(
                                        column.heading(), line -> column.value().apply(line.grant()))))
                .toList();
        Workbook.write(response, texts.of("access.rights.file"), texts, columns, byGrant.toList());
    }

    /// The columns that tell of a grant.
    static List<Column<GrantLine>> grantColumns(Texts texts) {
        return List.of(
                new Column<>("access.unit", grant -> place(grant, texts)),
                new Column<>("access.role", grant -> texts.of(grant.roleText())),
                new Column<>("access.from", GrantLine::from),
                new Column<>("access.to", GrantLine::to),
                new Column<>("access.reason", GrantLine::reason),
                new Column<>("access.stand_in.for", GrantLine::principal),
                new Column<>("access.rights.given_by", GrantLine::grantedBy),
                new Column<>("access.rights.given_at", GrantLine::grantedAt),
                new Column<>("access.state", grant -> texts.of(Message.of(grant.stateText()))));
    }

    private static String place(GrantLine grant, Texts texts) {
        return grant.unit().isEmpty() ? texts.of("access.whole_tree") : grant.unit();
    }

    private AccountId permitted(@Nullable AccountId account, Actor actor) {
        if (account == null || account.value().equals(actor.account())) {
            return new AccountId(actor.account());
        }
        permits.require(actor, account);
        return account;
    }

    private List<FollowsFromFacts.Standing> standings(AccountId id) {
        var person = accounts.person(id);
        return facts.stream()
                .flatMap(source -> source.of(id, person == null ? null : new PersonId(person)).stream())
                .toList();
    }

    private static boolean counts(GrantLine grant) {
        return grant.state() == GrantLine.State.CURRENT;
    }
}
