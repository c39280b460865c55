package vn.thidua.notice;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;

/// Marks a notice as read, or as not read yet.
@UseCase
class ReadNotice {
    private final NoticePermits permits;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReadNotice(NoticePermits permits, JdbcClient jdbc, Clock clock) {
        this.permits = permits;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @return the page it leads to
    public String execute(NoticeId notice, Actor by) {
        permits.require(by, notice);
        return jdbc.sql("""
                        update notice.notice set read_at = coalesce(read_at, :now) where id = :id returning link
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", notice.value())
                .query(String.class)
                .single();
    }

    public void unread(NoticeId notice, Actor by) {
        permits.require(by, notice);
        jdbc.sql("update notice.notice set read_at = null, reading = null where id = :id")
                .param("id", notice.value())
                .update();
    }
}
