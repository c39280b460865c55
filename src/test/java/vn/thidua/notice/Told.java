package vn.thidua.notice;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;

/// What people have been told, as the database has it, and a way to tell them something.
public final class Told {
    private static final String TEXT = "notice.told.second_factor_reset";

    private final JdbcClient jdbc;

    public Told(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The kinds of what somebody was told, in order.
    public List<String> kinds(Actor to) {
        return jdbc.sql("select kind from notice.notice where account = ? order by at, id")
                .param(to.account())
                .query(String.class)
                .list();
    }

    /// What somebody was told about a thing.
    public List<String> about(UUID thing, Actor to) {
        return jdbc.sql("select kind from notice.notice where account = ? and about = ? order by at, id")
                .param(to.account())
                .param(thing)
                .query(String.class)
                .list();
    }

    public void forget(Actor to) {
        jdbc.sql("delete from notice.notice where account = ?")
                .param(to.account())
                .update();
    }

    static News news(String event, UUID about, ByMail mail) {
        return new News(
                new NoticeKind("notice.kind.security", mail),
                event,
                Message.of(TEXT),
                "/account",
                new News.About("test", about),
                Urgency.TO_KNOW,
                null);
    }

    static UUID tell(Notices notices, TransactionTemplate transaction, ByMail mail, To... to) {
        var about = Ids.next();
        transaction.executeWithoutResult(_ -> notices.tell(news(Ids.text(about), about, mail), to));
        return about;
    }
}
