package vn.thidua.movement.question.web;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.movement.MovementId;

/// The sentences of the plan from which the duties of a movement follow: what questions are usually about.
@Component
class QuotableSentences {
    private final JdbcClient jdbc;

    QuotableSentences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In the order of the tasks, each once.
    List<String> of(MovementId movement) {
        return jdbc.sql("""
                        select quote from duty.task where origin = :movement and quote <> ''
                        group by quote order by min(position)
                        """)
                .param("movement", movement.value())
                .query((row, _) -> row.getString(1))
                .list();
    }
}
