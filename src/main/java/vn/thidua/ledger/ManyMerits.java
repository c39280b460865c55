package vn.thidua.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.Vietnamese;

/// The ledger for whoever has many merits to enter or to strike: the checks, names and places of [Ledger], in few
/// statements. Knows no permission, as it. A thousand at a time keep memory small.
@Component
public class ManyMerits {
    private final Ledger ledger;
    private final MeritCheck check;
    private final ManySubjects subjects;
    private final EntryWriter writer;
    private final JdbcClient jdbc;

    ManyMerits(Ledger ledger, MeritCheck check, ManySubjects subjects, EntryWriter writer, JdbcClient jdbc) {
        this.ledger = ledger;
        this.check = check;
        this.subjects = subjects;
        this.writer = writer;
        this.jdbc = jdbc;
    }

    /// A merit to be entered, and whose it is.
    public record Entering(Subject subject, Merit merit) {}

    /// Enters what can be entered; what cannot be so or stands there already is passed over.
    /// @param origin without a form's key
    /// @return what became of each, in their order
    /// @throws org.springframework.dao.DuplicateKeyException where somebody else has entered one meanwhile: the
    ///     transaction is lost, to be tried again
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Entered> enter(List<Entering> many, Ledger.Origin origin) {
        var checked = many.stream().map(this::checked).toList();
        var then = subjects.on(checked.stream()
                .map(one -> new ManySubjects.Asked(one.subject, one.merit.day()))
                .toList());
        var there = alreadyThere(checked, then);
        var lines = new ArrayList<EntryWriter.Line>();
        var entered = new ArrayList<Entered>();
        for (int i = 0; i < many.size(); i++) {
            var one = checked.get(i);
            var found = then.get(i).orElse(null);
            if (one.refusal != null) {
                entered.add(new Entered.Refused(one.refusal));
            } else if (found == null) {
                entered.add(new Entered.Refused(
                        Refusal.on("name", LedgerRefusals.SUBJECT_GONE, "ledger.refusal.subject_gone")));
            } else if (there.contains(i)) {
                entered.add(new Entered.Refused(Ledger.alreadyEntered(one.merit)));
            } else {
                var key = Ids.next();
                lines.add(new EntryWriter.Line(LedgerEntry.Sort.RECORDED, key, key, null, one.merit, found));
                entered.add(new Entered.As(new MeritId(key)));
            }
        }
        writer.write(lines, "", origin);
        return entered;
    }

    /// Strikes those that hold, as entered by mistake.
    /// @return how many
    @Transactional(propagation = Propagation.MANDATORY)
    public int strike(List<MeritId> merits, String reason, Ledger.Origin origin) {
        var lines = ledger.standings(merits).stream()
                .filter(Standing::holds)
                .map(standing ->
                        Ledger.ending(standing, standing.entry().key(), LedgerEntry.Sort.STRUCK, Decision.NONE))
                .toList();
        writer.write(lines, reason, origin);
        return lines.size();
    }

    private Checked checked(Entering one) {
        try {
            return new Checked(one.subject, check.checked(one.subject, one.merit), null);
        } catch (Refusal refusal) {
            return new Checked(one.subject, one.merit, refusal);
        }
    }

    /// The places of those that hold already, or that one before them says.
    private Set<Integer> alreadyThere(List<Checked> many, List<Optional<SubjectThen>> subjects) {
        var there = new HashSet<Integer>();
        var asked = new LinkedHashMap<Same, Integer>();
        for (int i = 0; i < many.size(); i++) {
            var subject = subjects.get(i);
            if (subject.isPresent() && many.get(i).refusal == null) {
                var same = Same.of(subject.get().subject().id(), many.get(i).merit);
                if (asked.putIfAbsent(same, i) != null) {
                    there.add(i);
                }
            }
        }
        var keys = asked.keySet();
        jdbc.sql("""
                        select w.place
                        from unnest(:subjects::uuid[], :kinds::text[], :whats::text[], :years::integer[], :numbers::text[],
                                    :places::integer[]) as w(subject, kind, what, year, number, place)
                        join ledger.standing s on s.subject = w.subject and s.kind = w.kind and s.year = w.year
                             and s.what = w.what and s.decision_folded = w.number and s.state = 'HOLDS'
                        """)
                .param("subjects", keys.stream().map(Same::subject).toArray(UUID[]::new))
                .param("kinds", keys.stream().map(same -> same.kind.name()).toArray(String[]::new))
                .param("whats", keys.stream().map(Same::what).toArray(String[]::new))
                .param("years", keys.stream().map(Same::year).toArray(Integer[]::new))
                .param("numbers", keys.stream().map(Same::number).toArray(String[]::new))
                .param("places", asked.values().toArray(Integer[]::new))
                .query(row -> {
                    there.add(row.getInt("place"));
                });
        return there;
    }

    /// @param refusal why it cannot be so, null where it can
    private record Checked(
            Subject subject, Merit merit, @Nullable Refusal refusal) {}

    /// What no two merits that hold may have in common; as the unique index of `ledger.standing`.
    private record Same(UUID subject, MeritKind kind, String what, int year, String number) {
        static Same of(UUID subject, Merit merit) {
            var what = switch (merit.kind()) {
                case RATING, PARTY_RATING, UNION_RATING -> "";
                case TITLE, FORM -> merit.code();
                case INITIATIVE, DISCIPLINE -> Vietnamese.fold(merit.words());
            };
            return new Same(
                    subject,
                    merit.kind(),
                    what,
                    merit.year(),
                    Vietnamese.fold(merit.decision().number()));
        }
    }
}
