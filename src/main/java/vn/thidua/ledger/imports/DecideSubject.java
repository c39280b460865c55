package vn.thidua.ledger.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.UseCase;
import vn.thidua.ledger.LedgerPermits;
import vn.thidua.organization.UnitId;

/// Says whom a doubtful row means; it is said of all rows of the list that write him the same way. Creates nobody.
@UseCase
public class DecideSubject {
    private final LedgerPermits permits;
    private final OpenImports open;
    private final ImportRows rows;
    private final Matching matching;
    private final JdbcClient jdbc;

    DecideSubject(LedgerPermits permits, OpenImports open, ImportRows rows, Matching matching, JdbcClient jdbc) {
        this.permits = permits;
        this.open = open;
        this.rows = rows;
        this.matching = matching;
        this.jdbc = jdbc;
    }

    /// It is this one.
    /// @throws Missing where there is none of that key within the import's unit
    public void isMeant(MeritImportId id, int line, UUID subject, Actor by) {
        var list = open(id, by);
        if (!within(id, line, subject, list.unit())) {
            throw new Missing("subject");
        }
        decide(list, line, "ONE", subject);
    }

    /// It is nobody of ours: the rows stay out of the ledger.
    public void leaveOut(MeritImportId id, int line, Actor by) {
        decide(open(id, by), line, "OUT", null);
    }

    /// What was decided is open again.
    public void reopen(MeritImportId id, int line, Actor by) {
        decide(open(id, by), line, "", null);
    }

    private MeritImports.MeritImport open(MeritImportId id, Actor by) {
        var list = open.lock(id, ImportState::open, by);
        permits.requireRecord(by, list.unit());
        return list;
    }

    private void decide(MeritImports.MeritImport list, int line, String how, @Nullable UUID subject) {
        var who = rows.who(list.id(), line);
        rows.decide(list.id(), who, how, subject);
        matching.of(list.id(), list.unit(), who);
    }

    private boolean within(MeritImportId id, int line, UUID subject, UnitId unit) {
        return jdbc.sql("""
                        select exists (
                            select from ledger.import_row r
                            join organization.unit u on u.id = ledger.home_of(r.subject_kind, :subject)
                            where r.import = :id and r.line = :line and u.path @> array[:unit]::uuid[]
                              and not exists (select from organization.person p
                                              where p.id = :subject and p.merged_into is not null))
                        """)
                .param("id", id.value())
                .param("line", line)
                .param("subject", subject)
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }
}
