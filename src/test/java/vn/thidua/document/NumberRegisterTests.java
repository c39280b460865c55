package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.kernel.Ids;
import vn.thidua.support.DatabaseTest;

@DatabaseTest
class NumberRegisterTests {
    @Autowired
    private NumberRegister register;

    @Autowired
    private TransactionTemplate transaction;

    private final UUID unit = Ids.next();

    @Test
    void two_offices_at_once_get_every_number_once_and_none_is_left_out() throws Exception {
        var numbers = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<List<Integer>> clerk = () -> IntStream.range(0, 200)
                    .mapToObj(_ -> issue(unit, 2026, "KH"))
                    .toList();
            for (var taken : threads.invokeAll(List.of(clerk, clerk))) {
                numbers.addAll(taken.get());
            }
        }
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 400).boxed().toList());
    }

    @Test
    void a_number_taken_in_a_failed_transaction_is_given_again() {
        assertThat(issue(unit, 2026, "KH")).isEqualTo(1);
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    assertThat(register.issue(unit, 2026, "KH")).isEqualTo(2);
                    throw new IllegalStateException("the plan could not be saved");
                }))
                .hasMessage("the plan could not be saved");
        assertThat(issue(unit, 2026, "KH")).isEqualTo(2);
    }

    @Test
    void each_unit_year_and_kind_counts_from_one() {
        issue(unit, 2026, "KH");
        assertThat(issue(unit, 2027, "KH")).isEqualTo(1);
        assertThat(issue(unit, 2026, "QĐ")).isEqualTo(1);
        assertThat(issue(Ids.next(), 2026, "KH")).isEqualTo(1);
    }

    @Test
    void the_series_can_be_paged_through_from_the_latest() {
        IntStream.range(0, 5).forEach(_ -> issue(unit, 2026, "KH"));
        assertThat(register.issued(unit, 2026, "KH", 1, 2))
                .extracting(IssuedNumber::number)
                .containsExactly(4, 3);
    }

    @Test
    void no_number_is_given_outside_a_transaction() {
        assertThatThrownBy(() -> register.issue(unit, 2026, "KH")).isInstanceOf(IllegalTransactionStateException.class);
    }

    private Integer issue(UUID owner, int year, String kind) {
        return transaction.execute(_ -> register.issue(owner, year, kind));
    }
}
