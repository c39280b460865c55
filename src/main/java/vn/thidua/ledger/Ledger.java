package vn.thidua.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.UnitId;

/// The ledger as other modules use it: what a subject has received, and entering what was decided. Knows no permission:
/// whoever writes here has asked his own.
@Component
public class Ledger {
    private static final String STANDING = """
            select e.*, s.holder, s.home, s.ended_by from ledger.standing s join ledger.entry e on e.id = s.entry
            """;

    private final SubjectsThen subjects;
    private final MeritCheck check;
    private final EntryWriter writer;
    private final JdbcClient jdbc;

    Ledger(SubjectsThen subjects, MeritCheck check, EntryWriter writer, JdbcClient jdbc) {
        this.subjects = subjects;
        this.check = check;
        this.writer = writer;
        this.jdbc = jdbc;
    }

    /// Where an entry comes from.
    /// @param formKey what is sent twice with one key is entered once; null where nothing is sent twice
    /// @param source by `hand`, or the module's name
    /// @param keeper the unit on whose authority it is entered, and which may correct it
    public record Origin(@Nullable UUID formKey, String source, UnitId keeper, Actor by) {}

    /// Enters a merit under the name and place of its day.
    /// @throws Refusal where it cannot be so, or stands there already
    @Transactional(propagation = Propagation.MANDATORY)
    public MeritId enter(Subject subject, Merit merit, Origin origin) {
        var content = check.checked(subject, merit);
        var key = Ids.next();
        var then = subjects.on(subject, content.day());
        write(new EntryWriter.Line(LedgerEntry.Sort.RECORDED, key, key, null, content, then), "", origin);
        return new MeritId(key);
    }

    /// Enters what a merit really is. The subject and the kind stay.
    @Transactional(propagation = Propagation.MANDATORY)
    public void correct(Standing standing, UUID seen, Merit to, String reason, Origin origin) {
        var last = standing.entry();
        var content = check.corrected(last, to);
        if (content.equals(last.content())) {
            throw Refusal.of(LedgerRefusals.NOTHING_CHANGED, "ledger.refusal.nothing_changed");
        }
        var then = subjects.on(last.subject(), content.day());
        var named =
                new SubjectThen(last.subject(), last.name(), then.unit(), then.unitName(), then.place(), then.home());
        write(
                new EntryWriter.Line(
                        LedgerEntry.Sort.CORRECTED, Ids.next(), last.merit().value(), seen, content, named),
                reason,
                origin);
    }

    /// Ends a merit: revoked by a decision, or struck since it was entered by mistake.
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(
            Standing standing, UUID seen, LedgerEntry.Sort how, Decision decision, String reason, Origin origin) {
        write(ending(standing, seen, how, decision), reason, origin);
    }

    /// The entry that ends a merit: its words, under the decision that ended it.
    static EntryWriter.Line ending(Standing standing, UUID seen, LedgerEntry.Sort how, Decision decision) {
        var last = standing.entry();
        return new EntryWriter.Line(
                how,
                Ids.next(),
                last.merit().value(),
                seen,
                last.content().ended(decision),
                new SubjectThen(
                        last.subject(), last.name(), last.unit(), last.unitName(), last.place(), standing.home()));
    }

    /// What became of a form that was sent before. Whoever sends it at the same time waits.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<MeritId> ofForm(UUID formKey) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:form, 0))")
                .param("form", "ledger.form." + formKey)
                .query()
                .singleRow();
        return jdbc.sql("select merit from ledger.entry where form_key = :key")
                .param("key", formKey)
                .query((row, _) -> new MeritId(row.getObject(1, UUID.class)))
                .optional();
    }

    /// @throws Missing where there is none
    public Standing require(MeritId merit) {
        return ask("where s.merit = any(:wanted)", List.of(merit.value())).stream()
                .findFirst()
                .orElseThrow(() -> new Missing("merit"));
    }

    /// Many at once, in any order; those that are not there are left out.
    List<Standing> standings(Collection<MeritId> merits) {
        return ask(
                "where s.merit = any(:wanted)",
                merits.stream().map(MeritId::value).toList());
    }

    /// What somebody received, under whichever row of a person; struck entries apart, the latest year first.
    public List<Standing> of(Collection<Subject> subjects) {
        return ask(
                "where s.holder = any(:wanted) and s.state <> 'STRUCK' order by s.year desc, e.decision_day desc, e.id desc",
                subjects.stream().map(Subject::id).toList());
    }

    /// All entries of a merit in the order they were made.
    public List<LedgerEntry> entries(MeritId merit) {
        return jdbc.sql("select * from ledger.entry where merit = :merit order by id")
                .param("merit", merit.value())
                .query((row, _) -> LedgerEntry.of(row))
                .list();
    }

    private List<Standing> ask(String where, Collection<UUID> wanted) {
        var found = jdbc.sql(STANDING + where)
                .param("wanted", wanted.toArray(UUID[]::new))
                .query((row, _) -> new Found(
                        LedgerEntry.of(row),
                        row.getObject("holder", UUID.class),
                        new UnitId(row.getObject("home", UUID.class)),
                        row.getLong("ended_by")))
                .list();
        var ends = jdbc.sql("select * from ledger.entry where id = any(:ends)")
                .param(
                        "ends",
                        found.stream().map(Found::ended).filter(id -> id > 0).toArray(Long[]::new))
                .query((row, _) -> LedgerEntry.of(row))
                .list();
        return found.stream()
                .map(one -> new Standing(
                        one.entry,
                        one.holder,
                        one.home,
                        ends.stream()
                                .filter(end -> end.id() == one.ended)
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    private void write(EntryWriter.Line line, String reason, Origin origin) {
        try {
            writer.write(List.of(line), reason, origin);
        } catch (DuplicateKeyException taken) {
            throw refusal(taken, line.content());
        }
    }

    /// Which of the unique indexes said no.
    private static Refusal refusal(DuplicateKeyException taken, Merit content) {
        var constraint = String.valueOf(taken.getMessage());
        if (constraint.contains("entry_changes_key")) {
            return Refusal.of(LedgerRefusals.CHANGED_MEANWHILE, "ledger.refusal.changed_meanwhile");
        }
        if (constraint.contains("one_merit")) {
            return alreadyEntered(content);
        }
        throw taken;
    }

    static Refusal alreadyEntered(Merit content) {
        return Refusal.of(
                LedgerRefusals.ALREADY_ENTERED,
                "ledger.refusal.already_entered",
                Integer.toString(content.year()),
                content.decision().number());
    }

    private record Found(LedgerEntry entry, UUID holder, UnitId home, long ended) {}
}
