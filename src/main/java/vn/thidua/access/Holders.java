package vn.thidua.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;

/// Who holds a role where, today: for modules that turn to people by what they are. Only accounts that can be used by
/// a person count, none that is blocked and none of a connected system; a stand-in stands beside whom he stands in for.
@Component
@Transactional(readOnly = true)
public class Holders {
    private static final String OPEN = """
            access.account a
            where not a.blocked and not exists (select from access.api_token t where t.account = a.id)
            """;

    private final JdbcClient jdbc;

    Holders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those who answer for a unit in a role: whoever holds it for the unit itself or, where nobody does, for the
    /// nearest unit above. Not everybody whose role reaches the unit: nobody asks the head of a province about
    /// each of its schools that has a head of its own.
    public List<AccountId> nearest(Role role, UnitId unit) {
        return jdbc.sql("""
                        with own as (
                            select g.account, coalesce(array_position(u.path, g.unit), 0) as depth
                            from organization.unit u
                            join access.role_grant g on g.unit is null or g.unit = any (u.path)
                            where u.id = :unit and g.role = :role and g.stands_in_for is null
                              and access.grant_state(g) = 'CURRENT'
                              and g.account in (select a.id from %1$s)),
                        nearest as (select account from own where depth = (select max(depth) from own))
                        select account from nearest
                        union
                        select g.account
                        from nearest n
                        join access.role_grant g on g.stands_in_for = n.account
                        join organization.unit u on u.id = :unit
                        where g.role = :role and (g.unit is null or g.unit = any (u.path))
                          and access.grant_state(g) = 'CURRENT'
                          and g.account in (select a.id from %1$s)
                        """.formatted(OPEN))
                .param("unit", unit.value())
                .param("role", role.name())
                .query((row, _) -> new AccountId(row.getObject(1, UUID.class)))
                .list();
    }

    /// Those who hold a role for one of these very units.
    public List<AccountId> at(Role role, Collection<UnitId> units) {
        return jdbc.sql("""
                        with own as (
                            select g.account, g.unit from access.role_grant g
                            where g.unit = any (:units) and g.role = :role and g.stands_in_for is null
                              and access.grant_state(g) = 'CURRENT'
                              and g.account in (select a.id from %1$s))
                        select account from own
                        union
                        select g.account
                        from own
                        join access.role_grant g on g.stands_in_for = own.account
                        join organization.unit u on u.id = own.unit
                        where g.role = :role and (g.unit is null or g.unit = any (u.path))
                          and access.grant_state(g) = 'CURRENT'
                          and g.account in (select a.id from %1$s)
                        """.formatted(OPEN))
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("role", role.name())
                .query((row, _) -> new AccountId(row.getObject(1, UUID.class)))
                .list();
    }

    /// The accounts of a person.
    public List<AccountId> of(PersonId person) {
        return jdbc.sql("select a.id from " + OPEN + " and a.person = :person")
                .param("person", person.value())
                .query((row, _) -> new AccountId(row.getObject(1, UUID.class)))
                .list();
    }

    /// Those among the accounts that can be used.
    public List<AccountId> open(Collection<AccountId> accounts) {
        return jdbc.sql("select a.id from " + OPEN + " and a.id = any (:accounts)")
                .param("accounts", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .query((row, _) -> new AccountId(row.getObject(1, UUID.class)))
                .list();
    }

    /// Those among the accounts that may see the unit.
    public List<AccountId> seeing(UnitId unit, Collection<AccountId> accounts) {
        return jdbc.sql("select a.id from " + OPEN
                        + " and a.id = any (:accounts) and access.permits(a.id, 'SEE', :unit)")
                .param("accounts", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .param("unit", unit.value())
                .query((row, _) -> new AccountId(row.getObject(1, UUID.class)))
                .list();
    }

    /// The name to show for a user name.
    public Optional<String> name(String userName) {
        return jdbc.sql("select name from access.account where user_name = :userName")
                .param("userName", userName)
                .query(String.class)
                .optional();
    }
}
