package vn.thidua.rulebook.local;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitId;
import vn.thidua.rulebook.Authority;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.CommendationForm;
import vn.thidua.rulebook.Confidence;
import vn.thidua.rulebook.Validity;

/// The forms of commendation that places have, or once had, of their own: by which names of years gone by are read and
/// looked for. What holds on a day, and whether it may hold at all, [Regulations] says.
@Component
public class LocalForms {
    private static final String FORMS = """
            select p ->> 'code' as code, p ->> 'name' as name, p ->> 'level' as level, p ->> 'subject' as subject,
                   p ->> 'decider' as decider, r.number, r.from_day, r.to_day
            from rulebook.regulation r
            cross join jsonb_array_elements(r.provisions) p
            where r.state in ('APPROVED', 'REPEALED') and r.deleted_at is null and p ->> 'kind' = 'FORM'
            """;
    private static final String LATEST_FIRST = " order by r.from_day desc, r.id desc";

    private final JdbcClient sql;

    LocalForms(JdbcClient sql) {
        this.sql = sql;
    }

    /// What has bound units: their own regulations, those of the units above, and of those they came out of; the latest
    /// first.
    public List<CommendationForm> binding(Collection<UnitId> units) {
        return near(units, false);
    }

    /// The same with those of the units below.
    public List<CommendationForm> around(Collection<UnitId> units) {
        return near(units, true);
    }

    /// By their codes, of whatever place; two places may mean different forms by one code.
    public List<CommendationForm> called(Collection<String> codes) {
        return sql.sql(FORMS + " and p ->> 'code' = any(:codes)" + LATEST_FIRST)
                .param("codes", codes.toArray(String[]::new))
                .query(LocalForms::form)
                .list();
    }

    static CommendationForm of(Provision.Form form, Validity validity) {
        return new CommendationForm(
                form.code(),
                form.name(),
                form.subject(),
                form.level(),
                List.of(),
                List.of(),
                List.of(new Award.Grant(validity, Set.of(form.decider()), null)));
    }

    private List<CommendationForm> near(Collection<UnitId> units, boolean below) {
        return sql.sql(FORMS + """
                         and exists (
                            select from organization.unit wanted
                            cross join lateral (select r.unit union select h.unit from organization.heirs(r.unit) h) its
                            join organization.unit place on place.id = its.unit
                            where wanted.id = any(:units)
                              and (wanted.path @> array[place.id] or :below and place.path @> array[wanted.id]))
                        """ + LATEST_FIRST)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("below", below)
                .query(LocalForms::form)
                .list();
    }

    private static CommendationForm form(ResultSet row, int number) throws SQLException {
        return of(
                new Provision.Form(
                        "",
                        new AwardCode(row.getString("code")),
                        row.getString("name"),
                        row.getString("level"),
                        Award.Subject.valueOf(constant(row.getString("subject"))),
                        Authority.valueOf(constant(row.getString("decider"))),
                        ""),
                new Validity(
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class),
                        row.getString("number"),
                        Confidence.V));
    }

    private static String constant(String written) {
        return written.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
