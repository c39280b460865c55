package vn.thidua.access.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;
import vn.thidua.organization.Organization;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.PersonSection;

/// A person's account and its roles, for himself and for those who manage the account.
@Component
class AccountOfPerson implements PersonSection {
    private static final int POSITION = 10;

    private final Permits permits;
    private final Organization organization;
    private final JdbcClient jdbc;

    AccountOfPerson(Permits permits, Organization organization, JdbcClient jdbc) {
        this.permits = permits;
        this.organization = organization;
        this.jdbc = jdbc;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String heading() {
        return "access.person.accounts";
    }

    @Override
    public List<Line> of(PersonId person, Actor by) {
        return jdbc.sql("""
                        select a.id, a.user_name, a.blocked, g.role, coalesce(u.name, '') as unit, a.id = :by as own
                        from access.account a
                        left join access.role_grant g on g.account = a.id and access.grant_state(g) in ('CURRENT', 'FUTURE')
                        left join organization.unit u on u.id = g.unit
                        where a.person = :person and (a.id = :by or access.manages_account(:by, a.id))
                        order by a.user_name, g.granted_at
                        """)
                .param("person", person.value())
                .param("by", by.account())
                .query((row, _) -> line(row))
                .list();
    }

    @Override
    public Optional<Way> way(PersonId person, Actor by) {
        var unit = organization.person(person).unit();
        return hasNone(person) && permits.may(by, Act.MANAGE_ACCOUNTS, unit)
                ? Optional.of(new Way("access.person.create", "/accounts/new?person=" + Ids.text(person.value())))
                : Optional.empty();
    }

    private boolean hasNone(PersonId person) {
        return jdbc.sql("select not exists (select from access.account where person = :person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    private static Line line(ResultSet row) throws SQLException {
        var address = row.getBoolean("own") ? "/account" : "/accounts/" + Ids.text(row.getObject("id", UUID.class));
        return new Line(row.getString("user_name"), detail(row), address);
    }

    private static Message detail(ResultSet row) throws SQLException {
        var role = row.getString("role");
        var unit = row.getString("unit");
        if (row.getBoolean("blocked")) {
            return Message.of("access.state.blocked");
        }
        return role == null
                ? Message.of("access.person.no_role")
                : Message.of(
                        "access.person.role",
                        Message.of("access.role." + role.toLowerCase(Locale.ROOT)),
                        unit.isEmpty() ? Message.of("access.whole_tree") : unit);
    }
}
