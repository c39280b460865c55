package vn.thidua.organization.people.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.people.usecase.TakeIdentitiesOut;
import vn.thidua.site.Texts;
import vn.thidua.site.table.Column;
import vn.thidua.site.table.Workbook;

/// People as an Excel file with the columns of a list: taken in again unchanged, it changes nothing.
@Component
public class PeopleFile {
    private final JdbcClient jdbc;
    private final KnownPlaces places;
    private final ListColumns list;
    private final TakeIdentitiesOut takeIdentitiesOut;

    PeopleFile(JdbcClient jdbc, KnownPlaces places, ListColumns list, TakeIdentitiesOut takeIdentitiesOut) {
        this.jdbc = jdbc;
        this.places = places;
        this.list = list;
        this.takeIdentitiesOut = takeIdentitiesOut;
    }

    /// @param people in the order wanted; the caller has made sure that the actor may see them
    public void write(HttpServletResponse response, Texts texts, List<UUID> people, Actor by) throws IOException {
        var lines = lines(people, texts, by);
        int numbers = (int) lines.stream()
                .filter(line -> line.get("citizen_number") != null)
                .count();
        if (numbers > 0) {
            takeIdentitiesOut.execute(numbers, by);
        }
        Workbook.write(response, texts.of("organization.people.file"), texts, columns(), lines);
    }

    private List<Column<Map<String, @Nullable Object>>> columns() {
        var columns = new ArrayList<Column<Map<String, @Nullable Object>>>();
        for (var column : list.written()) {
            columns.add(new Column<>("organization.import.column." + column.key(), row -> row.get(column.key())));
        }
        return columns;
    }

    private List<Map<String, @Nullable Object>> lines(List<UUID> people, Texts texts, Actor by) {
        var known = places.of(by);
        var labels = new HashMap<UUID, String>();
        return jdbc.sql("""
                        select p.*, i.citizen_number, coalesce(i.party_member, false) as party_member, i.party_since,
                               p.unit in (select unit from access.permitted_units(:by, 'SEE_IDENTITY')) as open
                        from unnest(:people::uuid[]) with ordinality as wanted(id, place)
                        join organization.person p on p.id = wanted.id
                        left join organization.person_identity i on i.person = p.id
                        order by wanted.place
                        """)
                .param("by", by.account())
                .param("people", people.toArray(UUID[]::new))
                .query((row, _) ->
                        line(row, texts, labels.computeIfAbsent(row.getObject("unit", UUID.class), known::label)))
                .list();
    }

    private static Map<String, @Nullable Object> line(ResultSet row, Texts texts, String unit) throws SQLException {
        var line = new HashMap<String, @Nullable Object>();
        line.put("code", row.getString("code"));
        line.put("name", row.getString("name"));
        var day = row.getObject("birth_day", LocalDate.class);
        line.put("birth", day != null ? day : row.getObject("birth_year", Integer.class));
        line.put("sex", word("organization.sex.", row.getString("sex"), texts));
        line.put("unit", unit);
        line.put("post", row.getString("post"));
        line.put("employment", word("organization.employment.", row.getString("employment"), texts));
        line.put("head", flag(row.getBoolean("head")));
        line.put("direct_worker", flag(row.getBoolean("direct_worker")));
        line.put("union_member", flag(row.getBoolean("union_member")));
        line.put("since", row.getObject("since", LocalDate.class));
        if (row.getBoolean("open")) {
            line.put("citizen_number", row.getString("citizen_number"));
            line.put("party_member", flag(row.getBoolean("party_member")));
            line.put("party_since", row.getObject("party_since", LocalDate.class));
        }
        return line;
    }

    private static @Nullable String word(String key, @Nullable String value, Texts texts) {
        return value == null ? null : texts.of(key + value.toLowerCase(Locale.ROOT));
    }

    private static @Nullable String flag(boolean value) {
        return value ? "x" : null;
    }
}
