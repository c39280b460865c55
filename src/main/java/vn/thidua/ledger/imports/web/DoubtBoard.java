package vn.thidua.ledger.imports.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.ledger.Subject;
import vn.thidua.ledger.imports.MeritImportId;
import vn.thidua.organization.UnitId;

/// The queue of those of whom it is not sure who they are: each once, however many rows name him.
@Component
class DoubtBoard {
    private static final TypeReference<List<Map<String, Object>>> FITS = new TypeReference<>() {};
    private static final int SAID_AT_MOST = 6;
    private static final int FOUND_AT_MOST = 12;

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    DoubtBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count(MeritImportId id) {
        return jdbc.sql("select count(distinct who) from ledger.import_row where import = :id and outcome = 'DOUBT'")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    List<Doubt> page(MeritImportId id, int offset, int limit) {
        var raw = jdbc.sql("""
                        select g.line, g.rows, g.says, r.name, coalesce(to_char(r.birth_day, 'DD/MM/YYYY'), r.birth_year::text, '') as birth,
                               r.code, r.unit_name, r.subject_kind, r.candidates
                        from (select who, min(line) as line, count(*) as rows,
                                     array_agg(concat_ws(', ', cells ->> 'what', nullif(words, ''), year) order by year, line)
                                         filter (where nth <= :few) as says
                              from (select who, line, cells, words, year,
                                           row_number() over (partition by who order by year, line) as nth
                                    from ledger.import_row where import = :id and outcome = 'DOUBT') d
                              group by who order by min(line) limit :limit offset :offset) g
                        join ledger.import_row r on r.import = :id and r.line = g.line
                        order by g.line
                        """)
                .param("id", id.value())
                .param("few", SAID_AT_MOST)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> raw(row))
                .list();
        var known =
                details(raw.stream().flatMap(one -> one.fits.keySet().stream()).toList());
        return raw.stream().map(one -> one.with(known)).toList();
    }

    /// Others of the import's unit by name, for one who is written otherwise in the file; former ones among them.
    List<Candidate> search(String text, String kind, UnitId unit) {
        var words = Arrays.stream(Vietnamese.fold(text).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word ->
                        "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .toArray(String[]::new);
        if (words.length == 0) {
            return List.of();
        }
        var found = jdbc.sql("""
                        select x.id from (
                            select p.id, p.name, p.folded, p.unit as home from organization.person p
                            where :kind = 'PERSON' and p.merged_into is null
                            union all
                            select u.id, u.name, u.folded, u.id from organization.unit u where :kind = 'UNIT'
                            union all
                            select o.id, o.name, o.folded, o.territory from organization.outside_subject o where :kind = 'OUTSIDE') x
                        join organization.unit h on h.id = x.home and h.path @> array[:unit]::uuid[]
                        where x.folded like all (:words)
                        order by split_part(x.name, ' ', -1) collate "vi-x-icu", x.name collate "vi-x-icu", x.id limit :most
                        """)
                .param("kind", kind)
                .param("unit", unit.value())
                .param("words", words)
                .param("most", FOUND_AT_MOST)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        var known = details(found);
        return found.stream().map(known::get).toList();
    }

    private Map<UUID, Candidate> details(List<UUID> ids) {
        var known = new HashMap<UUID, Candidate>();
        jdbc.sql("""
                        select 'PERSON' as kind, p.id, p.name, coalesce(to_char(p.birth_day, 'DD/MM/YYYY'), p.birth_year::text, '') as birth,
                               p.post, u.name as unit, p.code, p.left_day is not null as gone
                        from organization.person p join organization.unit u on u.id = p.unit where p.id = any(:ids)
                        union all
                        select 'UNIT', u.id, u.name, '', '', coalesce(a.name, ''), '', u.to_day is not null
                        from organization.unit u left join organization.unit a on a.id = u.parent where u.id = any(:ids)
                        union all
                        select 'OUTSIDE', o.id, o.name, coalesce(o.birth_year::text, ''), o.address, u.name, '', o.active_to is not null
                        from organization.outside_subject o join organization.unit u on u.id = o.territory where o.id = any(:ids)
                        """).param("ids", ids.toArray(UUID[]::new)).query(row -> {
            var id = row.getObject("id", UUID.class);
            known.put(
                    id,
                    new Candidate(
                            Candidate.of(row.getString("kind"), id),
                            row.getString("name"),
                            row.getString("birth"),
                            row.getString("post"),
                            row.getString("unit"),
                            row.getString("code"),
                            row.getBoolean("gone"),
                            Candidate.Fit.NONE));
        });
        return known;
    }

    private Raw raw(ResultSet row) throws SQLException {
        var fits = new LinkedHashMap<UUID, Candidate.Fit>();
        json.readValue(row.getString("candidates"), FITS)
                .forEach(fit -> fits.put(
                        UUID.fromString(String.valueOf(fit.get("id"))),
                        new Candidate.Fit(
                                Boolean.TRUE.equals(fit.get("exact")),
                                String.valueOf(fit.get("birth")),
                                String.valueOf(fit.get("place")),
                                String.valueOf(fit.get("staff")))));
        return new Raw(
                new Doubt(
                        row.getInt("line"),
                        row.getInt("rows"),
                        row.getString("name"),
                        row.getString("birth"),
                        row.getString("code"),
                        row.getString("unit_name"),
                        row.getString("subject_kind"),
                        List.of((String[]) row.getArray("says").getArray()),
                        List.of()),
                fits);
    }

    /// A doubt whose candidates are not looked up yet.
    private record Raw(Doubt doubt, Map<UUID, Candidate.Fit> fits) {
        Doubt with(Map<UUID, Candidate> known) {
            var candidates = new ArrayList<Candidate>();
            fits.forEach((id, fit) -> {
                var found = known.get(id);
                if (found != null) {
                    var told = found.subject().kind() == Subject.Kind.PERSON ? fit : Candidate.Fit.NONE;
                    candidates.add(new Candidate(
                            found.subject(),
                            found.name(),
                            found.birth(),
                            found.post(),
                            found.unit(),
                            found.code(),
                            found.left(),
                            told));
                }
            });
            return new Doubt(
                    doubt.line(),
                    doubt.rows(),
                    doubt.name(),
                    doubt.birth(),
                    doubt.code(),
                    doubt.unit(),
                    doubt.kind(),
                    doubt.says(),
                    candidates);
        }
    }
}
