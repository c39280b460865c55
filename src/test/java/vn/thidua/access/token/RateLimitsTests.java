package vn.thidua.access.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RateLimitsTests {
    private final Hand hand = new Hand();
    private final RateLimits limits = new RateLimits(hand, 3);
    private final UUID token = UUID.randomUUID();

    @Test
    void more_than_allowed_waits_and_then_goes_on() {
        for (int i = 0; i < 3; i++) {
            assertThat(limits.take(token).isConsumed()).isTrue();
        }
        var refused = limits.take(token);
        assertThat(refused.isConsumed()).isFalse();
        assertThat(Duration.ofNanos(refused.getNanosToWaitForRefill())).isEqualTo(Duration.ofSeconds(20));

        hand.now = hand.now.plusSeconds(20);
        assertThat(limits.take(token).isConsumed()).isTrue();
        assertThat(limits.take(token).isConsumed()).isFalse();
    }

    @Test
    void each_token_has_its_own_measure() {
        for (int i = 0; i < 4; i++) {
            limits.take(token);
        }
        assertThat(limits.take(UUID.randomUUID()).isConsumed()).isTrue();
    }

    /// A clock moved by hand.
    private static final class Hand extends Clock {
        private Instant now = Instant.parse("2026-01-05T00:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
