package vn.thidua.access.usecase;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.AccountId;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.access.Role;
import vn.thidua.access.SecondFactorRequired;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;

/// Sets the roles whose holders must have a second factor. Who lacks it is led to it at his next page.
@UseCase
public class RequireSecondFactor {
    private final Permits permits;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher facts;

    RequireSecondFactor(Permits permits, JdbcClient jdbc, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.jdbc = jdbc;
        this.facts = facts;
    }

    public void execute(Set<Role> roles, Actor by) {
        permits.requireEverywhere(by, Act.MANAGE_ACCOUNTS);
        var before = jdbc.sql("select coalesce(string_agg(role, ',' order by role), '') from access.required_factor")
                .query(String.class)
                .single();
        jdbc.sql("delete from access.required_factor").update();
        for (var role : roles) {
            jdbc.sql("insert into access.required_factor (role) values (:role)")
                    .param("role", role.name())
                    .update();
        }
        var names = roles.stream().map(Role::name).sorted().collect(Collectors.joining(","));
        facts.publishEvent(new SecondFactorRequired(by, new AccountId(by.account()), before, names));
    }
}
