package vn.thidua.access.token;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How many requests a token may make in a minute. Counted by each instance for itself.
@Component
class RateLimits {
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Map<UUID, Bucket> buckets = new ConcurrentHashMap<>();
    private final Clock clock;
    private final int limit;

    RateLimits(Clock clock, @Value("${thidua.api.requests-per-minute:300}") int limit) {
        this.clock = clock;
        this.limit = limit;
    }

    ConsumptionProbe take(UUID token) {
        return buckets.computeIfAbsent(token, key -> bucket()).tryConsumeAndReturnRemaining(1);
    }

    int limit() {
        return limit;
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(limit)
                        .refillGreedy(limit, WINDOW)
                        .build())
                .withCustomTimePrecision(new OurTime(clock))
                .build();
    }

    private record OurTime(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
