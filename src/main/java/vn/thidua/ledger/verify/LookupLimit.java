package vn.thidua.ledger.verify;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How often an address may look up codes. Counted in the database, for all instances together and over a restart, by
/// the hash of the address; what is older than the while is forgotten. Of an address of version 6 the network counts.
@Component
public class LookupLimit {
    public static final Duration WHILE = Duration.ofMinutes(10);

    private static final int VERSION_6 = 16;
    private static final int NETWORK = 8;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final int most;

    LookupLimit(JdbcClient jdbc, Clock clock, @Value("${thidua.verify.lookups:40}") int most) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.most = most;
    }

    /// Counts one more.
    /// @return whether it may be answered
    @Transactional
    public boolean take(String address) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("delete from ledger.lookup where since < :then")
                .param("then", now.minus(WHILE))
                .update();
        int count = jdbc.sql("""
                        insert into ledger.lookup as l (address, since, count) values (:address, :now, 1)
                        on conflict (address) do update set count = l.count + 1
                        returning count
                        """)
                .param("address", hash(network(address)))
                .param("now", now)
                .query(Integer.class)
                .single();
        return count <= most;
    }

    private static byte[] network(String address) {
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length == VERSION_6 ? Arrays.copyOf(bytes, NETWORK) : bytes;
        } catch (IllegalArgumentException _) {
            return address.getBytes(StandardCharsets.UTF_8);
        }
    }

    private static byte[] hash(byte[] network) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(network);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
