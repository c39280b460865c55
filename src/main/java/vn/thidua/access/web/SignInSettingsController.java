package vn.thidua.access.web;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.access.Role;
import vn.thidua.access.usecase.RequireSecondFactor;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;
import vn.thidua.site.Sensitive;

/// How people sign in: set by those who manage the accounts of the whole tree.
@Controller
@RequestMapping("/sign-in-settings")
class SignInSettingsController {
    private final Permits permits;
    private final JdbcClient jdbc;
    private final RequireSecondFactor require;

    SignInSettingsController(Permits permits, JdbcClient jdbc, RequireSecondFactor require) {
        this.permits = permits;
        this.jdbc = jdbc;
        this.require = require;
    }

    @GetMapping
    ModelAndView show(Actor actor, Hx hx) {
        if (!permits.mayEverywhere(actor, Act.MANAGE_ACCOUNTS)) {
            throw new Missing("settings");
        }
        var choices = Arrays.stream(Role.values()).map(this::choice).toList();
        return hx.page("access/sign_in_settings", new SignInSettingsPage(choices));
    }

    @PostMapping
    @Sensitive
    String require(
            @RequestParam(name = "role", required = false) @Nullable Set<Role> roles,
            Actor actor,
            RedirectAttributes redirect) {
        require.execute(roles == null ? Set.of() : roles, actor);
        Notice.done("access.settings.saved").after(redirect);
        return "redirect:/sign-in-settings";
    }

    private SignInSettingsPage.Choice choice(Role role) {
        return jdbc.sql("""
                select exists (select from access.required_factor where role = :role) as required,
                       count(distinct g.account) as holders,
                       count(distinct g.account) filter (where not access.has_second_factor(g.account)) as lacking
                from access.role_grant g
                join access.account a on a.id = g.account and not a.blocked
                where g.role = :role and access.grant_state(g) = 'CURRENT'
                """)
                .param("role", role.name())
                .query((row, number) -> new SignInSettingsPage.Choice(
                        role, row.getBoolean("required"), row.getInt("holders"), row.getInt("lacking")))
                .single();
    }
}
