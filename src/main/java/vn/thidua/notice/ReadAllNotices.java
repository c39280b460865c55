package vn.thidua.notice;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.UseCase;

/// Marks all one's notices as read, in one act that can be taken back.
@UseCase
class ReadAllNotices {
    private final NoticePermits permits;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReadAllNotices(NoticePermits permits, JdbcClient jdbc, Clock clock) {
        this.permits = permits;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// What came of it.
    record Done(ReadingId reading, int notices) {}

    /// @param seen the newest on the page: what has come since stays unread
    /// @return empty where nothing was unread
    public Optional<Done> execute(NoticeId seen, Actor by) {
        permits.require(by, seen);
        var reading = new ReadingId(Ids.next());
        int notices = jdbc.sql("""
                update notice.notice set read_at = :now, reading = :reading
                where account = :account and read_at is null and id <= :seen
                """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("reading", reading.value())
                .param("account", by.account())
                .param("seen", seen.value())
                .update();
        return notices == 0 ? Optional.empty() : Optional.of(new Done(reading, notices));
    }

    public void takeBack(ReadingId reading, Actor by) {
        permits.require(by, reading);
        jdbc.sql("""
                update notice.notice set read_at = null, reading = null
                where account = :account and reading = :reading
                """)
                .param("account", by.account())
                .param("reading", reading.value())
                .update();
    }
}
