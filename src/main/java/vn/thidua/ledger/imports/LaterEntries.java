package vn.thidua.ledger.imports;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Message;
import vn.thidua.ledger.MeritId;
import vn.thidua.ledger.MeritUse;
import vn.thidua.ledger.MeritUses;

/// Corrections and revocations build on what was entered.
@Component
class LaterEntries implements MeritUses {
    private static final int FEW = 10;

    private final JdbcClient jdbc;

    LaterEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<MeritUse> of(Collection<MeritId> merits) {
        return jdbc.sql("""
                        select distinct on (e.merit) e.merit, e.sort from ledger.entry e
                        where e.merit = any(:merits) and e.sort in ('CORRECTED', 'REVOKED')
                        order by e.merit, e.id desc limit :few
                        """)
                .param("merits", merits.stream().map(MeritId::value).toArray(UUID[]::new))
                .param("few", FEW)
                .query((row, _) -> new MeritUse(
                        new MeritId(row.getObject("merit", UUID.class)),
                        Message.of("ledger.import.use." + row.getString("sort").toLowerCase(Locale.ROOT))))
                .list();
    }
}
