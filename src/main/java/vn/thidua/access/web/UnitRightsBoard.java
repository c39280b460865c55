package vn.thidua.access.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Role;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.organization.UnitId;
import vn.thidua.site.table.TablePage;
import vn.thidua.site.table.TableQuery;

/// Who may do what in a unit today. Read by those who head it, manage its accounts or read its trail.
@Component
class UnitRightsBoard {
    static final Map<String, String> COLUMNS = columns();

    private static final String LINES = """
            select g.id, g.role, coalesce(u.name, '') as unit, g.from_day, g.to_day, g.reason, g.granted_by,
                   g.granted_at, g.manages_accounts, access.grant_state(g) as state, a.name as account,
                   coalesce(p.name, '') as principal, count(*) over () as total
            from access.role_grant g
            join access.account a on a.id = g.account and not a.blocked
            left join organization.unit u on u.id = g.unit
            left join access.account p on p.id = g.stands_in_for
            where access.grant_state(g) = 'CURRENT'
              and (g.unit is null or g.unit = any ((select path from organization.unit where id = :unit)::uuid[]))
              and (access.permits(:by, 'MANAGE_ACCOUNTS', :unit) or access.permits(:by, 'SEE_AUDIT', :unit)
                   or access.permits(:by, 'SIGN', :unit))
              and strpos(a.folded, :text) > 0
              and (:role = '' or g.role = :role)
              and (:act = '' or exists (select from access.role_act r where r.role = g.role and r.act = :act
                                         and (r.act <> 'MANAGE_ACCOUNTS' or g.stands_in_for is null
                                              or g.manages_accounts)))
            """;

    private final JdbcClient jdbc;

    UnitRightsBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    TablePage<GrantLine> page(UnitId unit, TableQuery query, Actor by) {
        var total = new long[1];
        var rows = asked(LINES + query.orderBy(COLUMNS) + ", g.id limit :limit offset :offset", unit, query, by)
                .param("limit", TableQuery.PAGE_SIZE)
                .param("offset", query.offset())
                .query((row, number) -> {
                    total[0] = row.getLong("total");
                    return GrantBoard.line(row, number);
                })
                .list();
        return new TablePage<>(query, rows, total[0]);
    }

    List<GrantLine> all(UnitId unit, TableQuery query, Actor by) {
        return asked(LINES + query.orderBy(COLUMNS) + ", g.id", unit, query, by)
                .query(GrantBoard::line)
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, UnitId unit, TableQuery query, Actor by) {
        return jdbc.sql(sql)
                .param("unit", unit.value())
                .param("by", by.account())
                .param("text", Vietnamese.fold(query.filter("q")))
                .param("role", known(query.filter("role"), Role.values()))
                .param("act", known(query.filter("act"), Act.values()));
    }

    private static String known(String name, Enum<?>... values) {
        return Arrays.stream(values).anyMatch(value -> value.name().equals(name)) ? name : "";
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("name", "(split_part(a.name, ' ', -1) || ' ' || a.name) collate \"vi-x-icu\"");
        columns.put("role", "g.role");
        columns.put("unit", "cardinality(u.path)");
        columns.put("to", "g.to_day");
        return columns;
    }
}
