package vn.thidua.organization.people.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.kernel.Ids;

/// Writes read rows into the staging table, many at a time, in the caller's transaction.
@Component
class Staging {
    private static final String COPY = """
            copy organization.people_import_row
              (import, line, cells, unit, code, name, birth_year, birth_day, sex, employment, post, head, direct_worker,
               union_member, since, citizen_number, party_member, party_since, findings, outcome, new_person, new_post)
            from stdin""";

    private final DataSource database;
    private final JsonMapper json = JsonMapper.shared();

    Staging(DataSource database) {
        this.database = database;
    }

    /// A row with its number in the file.
    record Numbered(int row, RowValues values) {}

    void write(UUID list, List<Numbered> rows) {
        var text = new StringBuilder(rows.size() * 400);
        rows.forEach(row -> line(list, row, text));
        var connection = DataSourceUtils.getConnection(database);
        try {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
            var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
            copy.endCopy();
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException(e));
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private void line(UUID list, Numbered row, StringBuilder text) {
        var values = row.values();
        field(list, text);
        field(row.row(), text);
        field(json.writeValueAsString(values.cells()), text);
        field(values.unit(), text);
        field(values.code(), text);
        field(values.name(), text);
        field(values.birthYear(), text);
        field(values.birthDay(), text);
        field(values.sex(), text);
        field(values.employment(), text);
        field(values.post(), text);
        field(values.head(), text);
        field(values.directWorker(), text);
        field(values.unionMember(), text);
        field(values.since(), text);
        field(values.citizenNumber(), text);
        field(values.partyMember(), text);
        field(values.partySince(), text);
        field(json.writeValueAsString(values.findings()), text);
        field(values.findings().isEmpty() ? Outcome.NEW : Outcome.FAULTY, text);
        field(Ids.next(), text);
        field(Ids.next(), text);
        text.setCharAt(text.length() - 1, '\n');
    }

    /// As COPY wants its text: tabs between, backslashes doubled.
    private static void field(@Nullable Object value, StringBuilder text) {
        if (value == null) {
            text.append("\\N");
        } else {
            var plain = value.toString();
            for (int at = 0; at < plain.length(); at++) {
                char letter = plain.charAt(at);
                switch (letter) {
                    case '\\' -> text.append("\\\\");
                    case '\t' -> text.append("\\t");
                    case '\n' -> text.append("\\n");
                    case '\r' -> text.append("\\r");
                    case '\0' -> text.append(' ');
                    default -> text.append(letter);
                }
            }
        }
        text.append('\t');
    }
}
