package vn.thidua.ledger;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes entries, one or a thousand in one statement.
@Component
class EntryWriter {
    private static final String INSERT = """
            insert into ledger.entry (key, form_key, sort, merit, changes, kind, award, words, grade, subject_kind, subject,
                                      subject_name, unit, unit_name, unit_place, year, since, decision_number, decision_day,
                                      decision_by, money, note, occasion, reason, keeper, source, account, actor, at)
            select key, :formKey, sort, merit, changes, kind, award, words, grade, subject_kind, subject,
                   subject_name, unit, unit_name, unit_place, year, since, decision_number, decision_day,
                   decision_by, money, note, occasion, :reason, keeper, :source, :account, :actor, :at
            from jsonb_to_recordset(:entries::jsonb) as e (
                key uuid, sort text, merit uuid, changes uuid, kind text, award text, words text, grade text,
                subject_kind text, subject uuid, subject_name text, unit uuid, unit_name text, unit_place text, year integer,
                since integer, decision_number text, decision_day date, decision_by text, money bigint, note text,
                occasion text, keeper uuid)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    EntryWriter(JdbcClient jdbc, @Qualifier("clock") Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// An entry to be written.
    /// @param changes the key of the entry it points at
    record Line(
            LedgerEntry.Sort sort,
            UUID key,
            UUID merit,
            @Nullable UUID changes,
            Merit content,
            SubjectThen then) {}

    /// @param reason of all of them
    void write(List<Line> lines, String reason, Ledger.Origin origin) {
        jdbc.sql(INSERT)
                .param(
                        "entries",
                        json.writeValueAsString(
                                lines.stream().map(line -> fields(line, origin)).toList()))
                .param("formKey", origin.formKey(), java.sql.Types.OTHER)
                .param("reason", reason)
                .param("source", origin.source())
                .param("account", origin.by().account())
                .param("actor", origin.by().name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Map<String, @Nullable Object> fields(Line line, Ledger.Origin origin) {
        var content = line.content;
        var then = line.then;
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("key", line.key.toString());
        fields.put("sort", line.sort.name());
        fields.put("merit", line.merit.toString());
        fields.put("changes", line.changes == null ? null : line.changes.toString());
        fields.put("kind", content.kind().name());
        fields.put("award", content.code());
        fields.put("words", content.words());
        fields.put("grade", content.grade() == null ? "" : content.grade().name());
        fields.put("subject_kind", then.subject().kind().name());
        fields.put("subject", then.subject().id().toString());
        fields.put("subject_name", then.name());
        fields.put("unit", then.unit().value().toString());
        fields.put("unit_name", then.unitName());
        fields.put("unit_place", then.place());
        fields.put("year", content.year());
        fields.put("since", content.since());
        fields.put("decision_number", content.decision().number());
        var day = content.decision().day();
        fields.put("decision_day", day == null ? null : day.toString());
        fields.put("decision_by", content.decision().by());
        fields.put("money", content.money());
        fields.put("note", content.note());
        fields.put("occasion", content.occasion());
        fields.put("keeper", origin.keeper().value().toString());
        return fields;
    }
}
