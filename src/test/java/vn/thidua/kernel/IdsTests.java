package vn.thidua.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Identifiers as addresses write them.
class IdsTests {
    @Test
    void what_is_written_is_the_number_to_base_36_and_is_read_back() {
        var random = new Random(36);
        for (int i = 0; i < 20_000; i++) {
            var id = new UUID(random.nextLong(), random.nextLong());
            var digits = new BigInteger(id.toString().replace("-", ""), 16).toString(36);

            assertThat(Ids.text(id)).isEqualTo("0".repeat(25 - digits.length()) + digits);
            assertThat(Ids.parse(Ids.text(id))).contains(id);
        }
        assertThat(Ids.text(new UUID(0, 0))).isEqualTo("0".repeat(25));
        assertThat(Ids.parse(Ids.text(new UUID(-1, -1)))).contains(new UUID(-1, -1));
    }

    @Test
    void what_is_none_of_ours_is_no_identifier() {
        assertThat(Ids.parse("z".repeat(25))).isEmpty();
        assertThat(Ids.parse("0".repeat(24))).isEmpty();
        assertThat(Ids.parse("0".repeat(24) + "-")).isEmpty();
    }
}
