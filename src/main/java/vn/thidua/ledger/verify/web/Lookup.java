package vn.thidua.ledger.verify.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.ledger.Decision;
import vn.thidua.ledger.LedgerEntry;
import vn.thidua.ledger.extract.Extract;
import vn.thidua.ledger.extract.ExtractContent;
import vn.thidua.ledger.extract.Extracts;
import vn.thidua.ledger.verify.Code;
import vn.thidua.ledger.verify.DecisionCodes;

/// Finds what a code stands for, and tells of it what is published anyway: titles and forms with their decisions, never
/// ratings, discipline, births or money. What can be no code takes the same way as what is nobody's.
@Component
class Lookup {
    private static final Logger LOG = LoggerFactory.getLogger(Lookup.class);

    /// Of the right form, and never given: U is no letter of a code.
    private static final Code NOBODYS = new Code("UUUUUUUUUUUUUUUU");

    private static final String GIVEN = """
            from ledger.entry e join ledger.standing s on s.merit = e.merit and s.entry = e.id
            where e.decision_number = :number and e.decision_day = :day and e.decision_by = :by
              and e.kind in ('TITLE', 'FORM')
            """;

    private final Extracts extracts;
    private final DecisionCodes decisions;
    private final JdbcClient jdbc;

    Lookup(Extracts extracts, DecisionCodes decisions, JdbcClient jdbc) {
        this.extracts = extracts;
        this.decisions = decisions;
        this.jdbc = jdbc;
    }

    /// @param name asked about where the code is a decision's
    @Transactional(readOnly = true)
    Answer answer(String typed, String name) {
        var code = Code.parse(typed).orElse(NOBODYS);
        var extract = extracts.of(code);
        var decision = decisions.of(code);
        return extract.<Answer>map(this::told)
                .or(() -> decision.map(found -> told(found.decision(), Vietnamese.line(name))))
                .orElseGet(Answer.Unknown::new);
    }

    private Answer told(Extract extract) {
        if (!extract.sound()) {
            LOG.warn(
                    "Extract {} is not what was handed out",
                    Ids.text(extract.id().value()));
            return new Answer.Unknown();
        }
        var content = extract.content();
        var withdrawal = extract.withdrawal();
        return new Answer.OfExtract(
                extract.fullNumber(),
                content.name(),
                content.issuer(),
                content.day(),
                withdrawal == null ? null : withdrawal.at(),
                content.lines().size(),
                withdrawal == null ? awards(content) : List.of());
    }

    private List<Answer.Line> awards(ExtractContent content) {
        var awards = content.awards();
        var now = now(awards.stream().map(ExtractContent.Line::id).toList());
        return awards.stream()
                .map(line -> new Answer.Line(line.content(), fate(line, now.get(line.id()))))
                .toList();
    }

    private static Answer.Fate fate(ExtractContent.Line line, @Nullable Now now) {
        if (now == null) {
            return Answer.Fate.STRUCK;
        }
        return switch (now.state) {
            case "REVOKED" -> Answer.Fate.REVOKED;
            case "STRUCK" -> Answer.Fate.STRUCK;
            default -> now.entry == line.entry() ? Answer.Fate.HOLDS : Answer.Fate.CORRECTED;
        };
    }

    private Map<UUID, Now> now(List<UUID> merits) {
        return jdbc
                .sql("select merit, state, entry from ledger.standing where merit = any(:merits)")
                .param("merits", merits.toArray(UUID[]::new))
                .query((row, _) -> Map.entry(
                        row.getObject("merit", UUID.class), new Now(row.getString("state"), row.getLong("entry"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Answer told(Decision decision, String name) {
        var counts = decided(
                        decision,
                        "select count(*) filter (where e.kind = 'TITLE') as titles,"
                                + " count(*) filter (where e.kind = 'FORM') as forms " + GIVEN
                                + " and s.state = 'HOLDS'")
                .query((row, _) -> new int[] {row.getInt("titles"), row.getInt("forms")})
                .single();
        return new Answer.OfDecision(
                decision, counts[0], counts[1], name, name.isEmpty() ? List.of() : received(decision, name));
    }

    private List<Answer.Line> received(Decision decision, String name) {
        return decided(
                        decision,
                        "select e.*, s.state " + GIVEN
                                + " and s.state <> 'STRUCK' and kernel.fold(e.subject_name) = :name order by e.id limit 20")
                .param("name", Vietnamese.fold(name))
                .query((row, _) -> new Answer.Line(
                        LedgerEntry.of(row).content(),
                        row.getString("state").equals("HOLDS") ? Answer.Fate.HOLDS : Answer.Fate.REVOKED))
                .list();
    }

    private JdbcClient.StatementSpec decided(Decision decision, String sql) {
        return jdbc.sql(sql)
                .param("number", decision.number())
                .param("day", decision.day())
                .param("by", decision.by());
    }

    private record Now(String state, long entry) {}
}
