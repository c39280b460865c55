package vn.thidua.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BackgroundTests {
    private final AtomicInteger runs = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Test
    void what_is_asked_for_while_the_same_goes_on_is_done_after_it_and_once() {
        try (var background = new Background<String>(_ -> hold())) {
            var first = background.begin("list");
            await(begun);
            var second = background.begin("list");
            var third = background.begin("list");

            assertThat(runs).hasValue(1);
            assertThat(second).isNotDone();
            goOn.countDown();
            CompletableFuture.allOf(first, second, third).join();
            assertThat(runs).hasValue(2);
        }
    }

    @Test
    void each_end_is_told_after_the_next_may_begin() {
        try (var background = new Background<String>(_ -> runs.incrementAndGet())) {
            for (int i = 1; i <= 1_000; i++) {
                background.begin("list").join();
                assertThat(runs).hasValue(i);
            }
        }
    }

    @Test
    void a_fault_is_told_and_stands_in_nobodys_way() {
        try (var background = new Background<String>(_ -> {
            if (runs.incrementAndGet() == 1) {
                throw new IllegalStateException("spoiled");
            }
        })) {
            var first = background.begin("list");
            assertThatThrownBy(first::join).isInstanceOf(CompletionException.class);
            background.begin("list").join();
            assertThat(runs).hasValue(2);
        }
    }

    private void hold() {
        runs.incrementAndGet();
        begun.countDown();
        await(goOn);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
