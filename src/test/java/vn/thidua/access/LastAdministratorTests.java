package vn.thidua.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.usecase.BlockAccount;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// Somebody is always left who can manage the whole tree.
@DatabaseTest
class LastAdministratorTests {
    @Autowired
    private Given given;

    @Autowired
    private BlockAccount block;

    @Autowired
    private JdbcClient jdbc;

    private Actor one;
    private Actor other;
    private List<UUID> set;

    @BeforeEach
    void two_administrators_and_no_other() {
        one = given.actor(Role.ADMINISTRATOR, null);
        other = given.actor(Role.ADMINISTRATOR, null);
        set = jdbc.sql("""
                        update access.account a set blocked = true
                        where not a.blocked and a.id not in (:one, :other)
                          and access.permits_everywhere(a.id, 'MANAGE_ACCOUNTS')
                        returning a.id
                        """)
                .param("one", one.account())
                .param("other", other.account())
                .query(UUID.class)
                .list();
    }

    @AfterEach
    void the_others_are_back() {
        jdbc.sql("update access.account set blocked = false where id = any(?)")
                .param(set.toArray(UUID[]::new))
                .update();
        jdbc.sql("update access.account set blocked = true where id in (?, ?)")
                .param(one.account())
                .param(other.account())
                .update();
    }

    @RepeatedTest(3)
    void two_who_block_each_other_at_once_do_not_both_succeed() throws Exception {
        var start = new CyclicBarrier(2);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var first = pool.submit(blocks(one, other, start));
            var second = pool.submit(blocks(other, one, start));
            assertThat(List.of(first.get(), second.get())).contains(false);
        }
        assertThat(jdbc.sql("select count(*) from access.account where id in (?, ?) and not blocked")
                        .param(one.account())
                        .param(other.account())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private Callable<Boolean> blocks(Actor by, Actor whom, CyclicBarrier start) {
        return () -> {
            start.await();
            try {
                block.execute(new AccountId(whom.account()), "thử", by);
                return true;
            } catch (Refusal | Missing refused) {
                return false;
            }
        };
    }
}
