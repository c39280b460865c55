package vn.thidua.notice;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;

/// A notice is its recipient's affair and nobody else's.
@Component
class NoticePermits {
    private final JdbcClient jdbc;

    NoticePermits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @throws Missing where it is not his, or not there
    void require(Actor by, NoticeId notice) {
        var own = jdbc.sql("select exists (select from notice.notice where id = :id and account = :account)")
                .param("id", notice.value())
                .param("account", by.account())
                .query(Boolean.class)
                .single();
        if (!own) {
            throw new Missing("notice");
        }
    }

    /// @throws Missing where he marked nothing so
    void require(Actor by, ReadingId reading) {
        var own = jdbc.sql("select exists (select from notice.notice where reading = :id and account = :account)")
                .param("id", reading.value())
                .param("account", by.account())
                .query(Boolean.class)
                .single();
        if (!own) {
            throw new Missing("reading");
        }
    }
}
