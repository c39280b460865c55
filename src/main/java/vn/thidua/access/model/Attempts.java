package vn.thidua.access.model;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Wrong passwords and codes, counted by user name and place. A place is an address, a device that signed in before, or
/// everywhere together: the fifth from one place shuts the door for a minute, then two, four and so on up to a quarter
/// of an hour, to that place; the twentieth from anywhere slows everybody down, a minute at most, but for devices that
/// signed in before. So a stranger, even with many addresses, cannot keep an officer from her work. After a quiet hour
/// the count begins anew.
@Component
public class Attempts {
    private static final Duration FORGOTTEN = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 10;
    private static final int LONGEST_NAME = 64;

    /// All places together.
    public static final String EVERYWHERE = "*";

    /// How soon the door is shut, and for how long.
    public enum Pace {
        ONE_PLACE(5, Duration.ofMinutes(1), Duration.ofMinutes(15)),
        ALL_PLACES(20, Duration.ofSeconds(5), Duration.ofMinutes(1));

        private final int free;
        private final Duration first;
        private final Duration longest;

        Pace(int free, Duration first, Duration longest) {
            this.free = free;
            this.first = first;
            this.longest = longest;
        }

        private Duration shut(int failures) {
            var doubled = first.multipliedBy(1L << Math.min(failures - free, MOST_DOUBLINGS));
            return doubled.compareTo(longest) < 0 ? doubled : longest;
        }
    }

    private final JdbcClient jdbc;

    Attempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Instant> lockedUntil(String userName, String address, Instant now) {
        return jdbc.sql("""
                select locked_until from access.attempt
                where user_name = :name and address = :address and locked_until > :now
                """)
                .param("name", shortened(userName))
                .param("address", address)
                .param("now", at(now))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /// Counts one more.
    /// @return until when the door is shut, where it is
    public Optional<Instant> failed(String userName, String address, Instant now) {
        return failed(userName, address, Pace.ONE_PLACE, now);
    }

    /// Counts one more, at the pace of the place.
    /// @return until when the door is shut, where it is
    public Optional<Instant> failed(String userName, String address, Pace pace, Instant now) {
        jdbc.sql("delete from access.attempt where last_at < :then")
                .param("then", at(now.minus(FORGOTTEN)))
                .update();
        int failures = jdbc.sql("""
                        insert into access.attempt (user_name, address, failures, last_at)
                        values (:name, :address, 1, :now)
                        on conflict (user_name, address)
                        do update set failures = access.attempt.failures + 1, last_at = excluded.last_at
                        returning failures
                        """)
                .param("name", shortened(userName))
                .param("address", address)
                .param("now", at(now))
                .query(Integer.class)
                .single();
        if (failures < pace.free) {
            return Optional.empty();
        }
        var until = now.plus(pace.shut(failures));
        jdbc.sql("update access.attempt set locked_until = :until where user_name = :name and address = :address")
                .param("until", at(until))
                .param("name", shortened(userName))
                .param("address", address)
                .update();
        return Optional.of(until);
    }

    public void forget(String userName, String address) {
        jdbc.sql("delete from access.attempt where user_name = :name and address = :address")
                .param("name", shortened(userName))
                .param("address", address)
                .update();
    }

    private static String shortened(String userName) {
        return userName.substring(0, Math.min(userName.length(), LONGEST_NAME));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
