package vn.thidua.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitCreated;
import vn.thidua.organization.UnitId;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

@DatabaseTest
class TrailTests {
    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher facts;

    @Test
    void what_was_done_stands_in_the_trail_with_its_actor() {
        var unit = given.unit("Sở Công Thương", null);

        var entry = jdbc.sql("select * from audit.entry where subject = ?")
                .param(unit.value())
                .query()
                .singleRow();
        assertThat(entry)
                .containsEntry("fact", "organization.UnitCreated")
                .containsEntry("account", given.administrator().account())
                .containsEntry("unit", unit.value());
        assertThat(String.valueOf(entry.get("particulars"))).contains("Sở Công Thương");
    }

    @Test
    void what_was_undone_never_stood_there() {
        var unit = transaction.execute(status -> {
            status.setRollbackOnly();
            return given.unit("Sở Không Thành", null);
        });

        assertThat(entriesOf(unit)).isEmpty();
    }

    @Test
    void a_fact_outside_a_transaction_is_a_fault() {
        assertThatThrownBy(() -> facts.publishEvent(new UnitCreated(null, new UnitId(Ids.next()), "Sở")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void the_database_refuses_to_change_the_trail() {
        var unit = given.unit("Sở Xây dựng", null);

        for (var tampering : List.of(
                "update audit.entry set actor = 'x' where subject = '%s'",
                "delete from audit.entry where subject = '%s'", "truncate audit.entry cascade -- %s")) {
            assertThatThrownBy(() -> jdbc.sql(tampering.formatted(unit.value())).update())
                    .hasMessageContaining("only ever added to");
        }
        assertThat(entriesOf(unit)).hasSize(1);
    }

    private List<String> entriesOf(UnitId unit) {
        return jdbc.sql("select fact from audit.entry where subject = ?")
                .param(unit.value())
                .query(String.class)
                .list();
    }
}
