package vn.thidua.ledger.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes read rows into the staging table, many in one statement; a line that is there already is written anew.
@Component
class MeritStaging {
    private static final String INSERT = """
            insert into ledger.import_row
                   (import, line, cells, findings, subject_kind, subject_sort, name, birth_year, birth_day, code, unit_name,
                    units, who, kind, award, words, grade, year, since, decision_number, decision_day, decision_by, money,
                    note, occasion, outcome)
            select :import, line, cells, findings, subject_kind, subject_sort, name, birth_year, birth_day, code, unit_name,
                   units, who, kind, award, words, grade, year, since, decision_number, decision_day, decision_by, money,
                   note, occasion, case when findings = '[]' then 'DOUBT' else 'FAULTY' end
            from jsonb_to_recordset(:rows::jsonb) as r (
                line integer, cells jsonb, findings jsonb, subject_kind text, subject_sort text, name text, birth_year integer,
                birth_day date, code text, unit_name text, units uuid[], who text, kind text, award text, words text,
                grade text, year integer, since integer, decision_number text, decision_day date, decision_by text,
                money bigint, note text, occasion text)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    MeritStaging(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(MeritImportId id, List<RowValues> rows) {
        jdbc.sql("delete from ledger.import_row where import = :import and line = any(:lines)")
                .param("import", id.value())
                .param("lines", rows.stream().map(RowValues::line).toArray(Integer[]::new))
                .update();
        jdbc.sql(INSERT)
                .param("import", id.value())
                .param(
                        "rows",
                        json.writeValueAsString(
                                rows.stream().map(MeritStaging::fields).toList()))
                .update();
    }

    private static Map<String, @Nullable Object> fields(RowValues row) {
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("line", row.line());
        fields.put("cells", row.cells());
        fields.put("findings", row.findings());
        fields.put("subject_kind", row.of().name());
        fields.put("subject_sort", row.sort());
        fields.put("name", row.name());
        fields.put("birth_year", row.birthYear());
        fields.put("birth_day", text(row.birthDay()));
        fields.put("code", row.code());
        fields.put("unit_name", row.unit());
        fields.put("units", row.units().stream().map(Object::toString).toList());
        fields.put("who", row.who());
        var merit = row.merit();
        fields.put("kind", merit == null ? null : merit.kind().name());
        fields.put("award", merit == null ? "" : merit.code());
        fields.put("words", merit == null ? "" : merit.words());
        fields.put(
                "grade",
                merit == null || merit.grade() == null ? "" : merit.grade().name());
        fields.put("year", merit == null ? null : Integer.valueOf(merit.year()));
        fields.put("since", merit == null ? null : merit.since());
        fields.put("decision_number", merit == null ? "" : merit.decision().number());
        fields.put("decision_day", merit == null ? null : text(merit.decision().day()));
        fields.put("decision_by", merit == null ? "" : merit.decision().by());
        fields.put("money", merit == null ? null : merit.money());
        fields.put("note", merit == null ? "" : merit.note());
        fields.put("occasion", merit == null ? "" : merit.occasion());
        return fields;
    }

    private static @Nullable String text(@Nullable Object day) {
        return day == null ? null : day.toString();
    }
}
