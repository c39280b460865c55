package vn.thidua.ledger.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.kernel.Ids;

class WrittenUnitsTests {
    private static final LocalDate IN_2020 = LocalDate.of(2020, 12, 31);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 1, 1);

    private final UUID province = Ids.next();
    private final UUID interior = Ids.next();
    private final UUID finance = Ids.next();
    private final UUID interiorOffice = Ids.next();
    private final UUID financeOffice = Ids.next();
    private final UUID archives = Ids.next();

    private final WrittenUnits units = new WrittenUnits(List.of(
            unit(province, null, "Tỉnh Sông Lam", "", null, null, false),
            unit(interior, province, "Sở Nội vụ", "SNV", null, null, true),
            unit(finance, province, "Sở Kế hoạch và Đầu tư", "SKHĐT", null, LocalDate.of(2025, 2, 28), true),
            unit(finance, province, "Sở Tài chính", "STC", LocalDate.of(2025, 3, 1), null, true),
            unit(interiorOffice, interior, "Văn phòng", "VP", null, null, true),
            unit(financeOffice, finance, "Văn phòng", "VP", null, null, true),
            new WrittenUnits.Version(
                    archives,
                    interior,
                    List.of("Chi cục Văn thư - Lưu trữ"),
                    null,
                    LocalDate.of(2021, 6, 30),
                    true,
                    List.of(interiorOffice))));

    @Test
    void a_unit_is_found_by_its_name_of_the_day_with_or_without_accents_by_symbol_and_short_name() {
        assertThat(called("Sở Kế hoạch & Đầu tư", IN_2020)).isEmpty();
        assertThat(called("so ke hoach va dau tu", IN_2020)).containsExactly(finance);
        assertThat(called("SKHĐT", IN_2020)).containsExactly(finance);
        assertThat(called("Sở Tài chính", IN_2026)).containsExactly(finance);
    }

    @Test
    void a_name_of_another_time_is_better_than_none() {
        assertThat(called("Sở Tài chính", IN_2020)).containsExactly(finance);
        assertThat(called("Chi cục Văn thư – Lưu trữ", IN_2026)).containsExactly(archives);
    }

    @Test
    void units_of_one_name_are_told_apart_by_the_unit_above_under_any_of_its_names() {
        assertThat(called("Văn phòng", IN_2020)).containsExactlyInAnyOrder(interiorOffice, financeOffice);
        assertThat(called("Văn phòng – Sở Nội vụ", IN_2020)).containsExactly(interiorOffice);
        assertThat(called("Văn phòng, Sở Kế hoạch và Đầu tư, Tỉnh Sông Lam", IN_2026))
                .containsExactly(financeOffice);
        assertThat(called("Văn phòng – Tỉnh Sông Lam", IN_2020)).hasSize(2);
    }

    @Test
    void what_has_ended_also_means_what_it_has_become() {
        var found = units.called("Chi cục Văn thư - Lưu trữ", IN_2020, true);

        assertThat(WrittenUnits.withHeirs(found)).containsExactly(archives, interiorOffice);
    }

    @Test
    void units_above_are_known_but_are_none_of_the_imports() {
        assertThat(units.called("Tỉnh Sông Lam", IN_2020, false)).hasSize(1);
        assertThat(units.called("Tỉnh Sông Lam", IN_2020, true)).isEmpty();
        assertThat(units.called("", IN_2020, false)).isEmpty();
    }

    private List<UUID> called(String text, LocalDate day) {
        return units.called(text, day, true).stream()
                .map(WrittenUnits.Version::unit)
                .toList();
    }

    private static WrittenUnits.Version unit(
            UUID id,
            @Nullable UUID parent,
            String name,
            String symbol,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean within) {
        return new WrittenUnits.Version(id, parent, List.of(name, name, symbol), from, to, within, List.of());
    }
}
