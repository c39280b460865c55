package vn.thidua.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.access.AccountPermits;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Message;
import vn.thidua.site.Hx;
import vn.thidua.site.table.Column;
import vn.thidua.site.table.TableQuery;
import vn.thidua.site.table.Workbook;

/// The list of accounts, on the page and as an Excel file. It is not there for those who manage none.
@Controller
class AccountsController {
    private final AccountPermits permits;
    private final AccountBoard accounts;

    AccountsController(AccountPermits permits, AccountBoard accounts) {
        this.permits = permits;
        this.accounts = accounts;
    }

    @GetMapping("/accounts")
    ModelAndView list(@RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        permits.requireManager(actor);
        return hx.page("access/accounts", new AccountsPage(accounts.page(query(parameters), actor)));
    }

    @GetMapping("/accounts.xlsx")
    void export(@RequestParam Map<String, String> parameters, Actor actor, Hx hx, HttpServletResponse response)
            throws IOException {
        permits.requireManager(actor);
        var texts = hx.texts();
        List<Column<AccountLine>> columns = List.of(
                new Column<>("access.name", AccountLine::name),
                new Column<>("access.user_name", AccountLine::userName),
                new Column<>("access.unit", AccountLine::unit),
                new Column<>("access.accounts.roles", AccountLine::roles),
                new Column<>("access.state", line -> texts.of(Message.of(line.stateText()))),
                new Column<>("access.created", AccountLine::createdAt));
        Workbook.write(
                response, texts.of("access.accounts.file"), texts, columns, accounts.all(query(parameters), actor));
    }

    private static TableQuery query(Map<String, String> parameters) {
        return TableQuery.of("/accounts", parameters, AccountBoard.COLUMNS, "q", "role", "state");
    }
}
