package vn.thidua.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.access.AccountPermits;
import vn.thidua.kernel.Actor;
import vn.thidua.site.Hx;
import vn.thidua.site.table.Column;
import vn.thidua.site.table.TableQuery;
import vn.thidua.site.table.Workbook;

/// The list of connected systems. It is not there for those who manage no accounts.
@Controller
class TokensController {
    private final AccountPermits permits;
    private final TokenBoard tokens;

    TokensController(AccountPermits permits, TokenBoard tokens) {
        this.permits = permits;
        this.tokens = tokens;
    }

    @GetMapping("/api-tokens")
    ModelAndView list(@RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        permits.requireManager(actor);
        return hx.page("access/tokens", new TokensPage(tokens.page(query(parameters), actor)));
    }

    @GetMapping("/api-tokens.xlsx")
    void export(@RequestParam Map<String, String> parameters, Actor actor, Hx hx, HttpServletResponse response)
            throws IOException {
        permits.requireManager(actor);
        var texts = hx.texts();
        List<Column<TokenLine>> columns = List.of(
                new Column<>("access.token.name", TokenLine::name),
                new Column<>("access.token.purpose", TokenLine::purpose),
                new Column<>(
                        "access.token.scopes",
                        line -> line.scopes().stream()
                                .map(scope -> texts.of("access.scope." + scope))
                                .collect(Collectors.joining(", "))),
                new Column<>("access.unit", TokenLine::unit),
                new Column<>("access.token.expires", TokenLine::expiresAt),
                new Column<>("access.state", line -> texts.of("access.token.state." + line.state())),
                new Column<>("access.token.used", TokenLine::lastUsedAt),
                new Column<>("access.token.created_by", TokenLine::createdBy),
                new Column<>("access.created", TokenLine::createdAt));
        Workbook.write(response, texts.of("access.token.file"), texts, columns, tokens.all(query(parameters), actor));
    }

    private static TableQuery query(Map<String, String> parameters) {
        return TableQuery.of("/api-tokens", parameters, TokenBoard.COLUMNS, "q", "state");
    }
}
