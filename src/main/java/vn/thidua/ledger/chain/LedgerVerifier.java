package vn.thidua.ledger.chain;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.chain.ChainVerifier;
import vn.thidua.kernel.chain.Fault;

/// Verifies the ledger: its chain, and that the search shows what the entries say.
@Component
public class LedgerVerifier extends ChainVerifier {
    private static final String OTHERWISE = """
            select coalesce(d.entry, s.entry)
            from ledger.derived d
            full join ledger.standing s on s.merit = d.merit
            where (s.merit, s.entry, s.ended_by, s.state, s.subject_kind, s.subject, s.name, s.folded, s.kind, s.award,
                   s.what, s.year, s.since, s.unit, s.unit_folded, s.decision_folded, s.occasion)
                  is distinct from
                  (d.merit, d.entry, d.ended_by, d.state, d.subject_kind, d.subject, d.name, d.folded, d.kind, d.award,
                   d.what, d.year, d.since, d.unit, d.unit_folded, d.decision_folded, d.occasion)
               or not exists (select from ledger.known_name k where k.name = s.name and k.folded = s.folded)
               or not exists (select from ledger.known_place k where k.folded = s.unit_folded)
               or not exists (select from ledger.known_number k where k.folded = s.decision_folded)
            order by 1 limit 1
            """;

    private final JdbcClient jdbc;

    public LedgerVerifier(JdbcClient jdbc) {
        super(LinkedEntry.CHAIN, jdbc);
        this.jdbc = jdbc;
    }

    @Override
    protected Optional<Fault> otherwise() {
        return jdbc.sql(OTHERWISE)
                .query(Long.class)
                .optional()
                .map(entry -> new Fault(Fault.Kind.SHOWN_OTHERWISE, 0, entry));
    }
}
