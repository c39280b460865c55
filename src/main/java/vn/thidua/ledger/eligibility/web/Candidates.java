package vn.thidua.ledger.eligibility.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.ledger.eligibility.Asking;
import vn.thidua.ledger.eligibility.FactsOfPeople;
import vn.thidua.ledger.eligibility.FactsOfUnits;
import vn.thidua.organization.UnitId;
import vn.thidua.rulebook.eligibility.Facts;

/// Whom a unit could propose: its people with everything below, or the units below, and the facts of them. Whoever sees
/// the unit sees all of them.
@Component
class Candidates {
    private final FactsOfPeople people;
    private final FactsOfUnits units;
    private final JdbcClient jdbc;

    Candidates(FactsOfPeople people, FactsOfUnits units, JdbcClient jdbc) {
        this.people = people;
        this.units = units;
        this.jdbc = jdbc;
    }

    /// @param below narrows the list to a unit below `top`; a unit elsewhere gives none
    /// @param words of the name, with or without accents
    record Wanted(Nominees nominees, UnitId top, UnitId below, String words, boolean byUnit, boolean descending) {}

    /// @param total of the whole list
    record Found(List<Candidate> list, int total) {}

    Found page(Wanted wanted, int limit, int offset) {
        var sql = new StringBuilder(wanted.nominees.sql());
        var parameters = new HashMap<String, Object>();
        for (var word : Vietnamese.fold(wanted.words).split(" ")) {
            if (!word.isEmpty()) {
                var name = "word" + parameters.size();
                sql.append(" and strpos(")
                        .append(wanted.nominees.folded())
                        .append(", :")
                        .append(name)
                        .append(") > 0");
                parameters.put(name, word);
            }
        }
        sql.append(wanted.nominees.order(wanted.byUnit, wanted.descending)).append(" limit :limit offset :offset");
        parameters.put("limit", limit);
        parameters.put("offset", offset);
        return read(sql.toString(), parameters, wanted.nominees, wanted.top, wanted.below);
    }

    /// Those of the chosen who are of the unit, in the order of names.
    List<Candidate> of(Nominees nominees, UnitId top, Collection<UUID> chosen) {
        var sql = nominees.sql() + " and " + nominees.id() + " = any(:chosen)" + nominees.order(false, false);
        return read(sql, Map.of("chosen", chosen.toArray(UUID[]::new)), nominees, top, top).list;
    }

    /// A batch at a time, so that memory and statements stay even over many.
    Map<Candidate, Facts> facts(Nominees nominees, List<Candidate> of, Asking asking) {
        var all = new LinkedHashMap<Candidate, Facts>();
        for (int from = 0; from < of.size(); from += FactsOfPeople.BATCH) {
            var batch = of.subList(from, Math.min(from + FactsOfPeople.BATCH, of.size()));
            var ids = batch.stream().map(each -> each.subject().id()).toList();
            var facts = nominees == Nominees.PEOPLE ? people.of(ids, asking) : units.of(ids, asking, _ -> false);
            for (var each : batch) {
                var known = facts.get(each.subject().id());
                if (known != null) {
                    all.put(each, known);
                }
            }
        }
        return all;
    }

    private Found read(String sql, Map<String, Object> parameters, Nominees nominees, UnitId top, UnitId below) {
        var list = new ArrayList<Candidate>();
        var total = jdbc.sql(sql)
                .params(parameters)
                .param("top", top.value())
                .param("below", below.value())
                .query((row, _) -> {
                    list.add(Candidate.of(
                            nominees,
                            row.getObject("id", UUID.class),
                            row.getString("name"),
                            new UnitId(row.getObject("unit", UUID.class)),
                            row.getString("unit_name")));
                    return row.getInt("total");
                })
                .list();
        return new Found(list, total.isEmpty() ? 0 : total.getFirst());
    }
}
