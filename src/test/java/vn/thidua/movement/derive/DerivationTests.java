package vn.thidua.movement.derive;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.duty.DutyKind;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.plan.reading.PlanReader;
import vn.thidua.support.Derived;

/// What duties follow from plans of many compositions; from the five real ones where they are at hand.
class DerivationTests {
    private static final Path OURS = Path.of("src/test/resources/plans");
    private static final String AWARDS = """
            KẾ HOẠCH
            Phát động thi đua chào mừng ngày 20/11/2024

            III. KHEN THƯỞNG
            1. Tặng %s cho 05 cá nhân có thành tích xuất sắc.
            """;
    private static final Rules RULES = Derived.RULES;

    @Test
    void before_a_day_ends_on_the_day_before_and_by_a_day_on_it() {
        var proposals = derived("benh-vien-phan-muc", 2026);

        assertThat(one(proposals, DutyKind.REGISTER_CRITERIA))
                .returns(LocalDate.of(2026, 2, 27), Proposal::dueOn)
                .returns(1, Proposal::stage)
                .matches(duty -> duty.doubts().isEmpty());
        assertThat(one(proposals, DutyKind.REPORT))
                .returns(LocalDate.of(2026, 7, 10), Proposal::dueOn)
                .returns("Phòng Tổ chức cán bộ", Proposal::who)
                .returns(2, Proposal::stage);
    }

    @Test
    void a_month_is_open_from_its_first_day_to_its_last() {
        assertThat(one(derived("khoi-dieu-khoan", 2022), DutyKind.PLEDGE))
                .returns(LocalDate.of(2022, 3, 1), Proposal::opensOn)
                .returns(LocalDate.of(2022, 3, 31), Proposal::dueOn)
                .matches(duty -> duty.doubts().equals(Set.of(Doubt.NO_BODY)));
    }

    @Test
    void a_quarterly_report_falls_due_four_times_and_the_day_is_asked() {
        var reports = all(derived("cong-doan-cong-ty", 2024), DutyKind.REPORT_QUARTERLY);

        assertThat(reports)
                .extracting(Proposal::asked)
                .containsExactly(
                        LocalDate.of(2024, 3, 31),
                        LocalDate.of(2024, 6, 30),
                        LocalDate.of(2024, 9, 30),
                        LocalDate.of(2024, 12, 31));
        assertThat(reports).extracting(Proposal::stage).containsExactly(1, 1, 2, 2);
        assertThat(reports).allSatisfy(report -> {
            assertThat(report.doubts()).containsExactly(Doubt.DAY_GUESSED);
            assertThat(report.dueWords()).isEqualTo("định kỳ hàng quý");
        });
    }

    @Test
    void what_ends_on_a_day_off_ends_on_the_next_working_day_and_both_are_known() {
        var reports = all(derived("cong-doan-cong-ty", 2024), DutyKind.REPORT_QUARTERLY);

        // 31/03 and 30/06/2024 are Sundays
        assertThat(reports)
                .extracting(Proposal::dueOn)
                .containsExactly(
                        LocalDate.of(2024, 4, 1),
                        LocalDate.of(2024, 7, 1),
                        LocalDate.of(2024, 9, 30),
                        LocalDate.of(2024, 12, 31));
        assertThat(reports).extracting(Proposal::carried).containsExactly(true, true, false, false);
    }

    @Test
    void a_day_of_every_month_comes_round_within_the_movement() {
        var reports = all(derived("doanh-nghiep", 2023), DutyKind.REPORT_MONTHLY);

        assertThat(reports).hasSize(10).allMatch(report -> report.doubts().isEmpty());
        assertThat(reports.getFirst().dueOn()).isEqualTo(LocalDate.of(2023, 3, 4));
        assertThat(reports.getLast().dueOn()).isEqualTo(LocalDate.of(2023, 12, 4));
    }

    @Test
    void two_days_of_every_year_come_round_until_the_last_year_of_the_plan() {
        var reports = derived("huyen-phan", 2021).stream()
                .filter(each -> each.dueWords().contains("hàng năm"))
                .toList();

        assertThat(reports).hasSize(10);
        assertThat(reports.getFirst().dueOn()).isEqualTo(LocalDate.of(2021, 6, 14));
        assertThat(reports.getLast().dueOn()).isEqualTo(LocalDate.of(2025, 11, 30));
    }

    @Test
    void a_rhythm_without_days_is_asked_once() {
        assertThat(derived("truong-tuan-hoc", 2023))
                .filteredOn(each -> each.dueWords().equals("hàng tuần"))
                .singleElement()
                .returns(null, Proposal::dueOn)
                .matches(each -> each.doubts().contains(Doubt.RHYTHM_UNCLEAR));
    }

    @Test
    void titles_are_registered_for_even_where_the_plan_forgets_to_ask() {
        assertThat(one(derived(AWARDS.formatted("danh hiệu Chiến sĩ thi đua cơ sở")), DutyKind.REGISTER_TITLES))
                .returns(null, Proposal::dueOn)
                .returns(true, Proposal::ofEverybody)
                .matches(each -> each.doubts().equals(Set.of(Doubt.NO_DATE)));
        assertThat(all(derived("cong-doan-cong-ty", 2024), DutyKind.REGISTER_TITLES))
                .singleElement()
                .returns(LocalDate.of(2024, 1, 19), Proposal::dueOn);
    }

    @Test
    void nobody_registers_for_a_certificate() {
        var certificate = AWARDS.formatted("Giấy khen");

        assertThat(new PlanReader().read(certificate).content().titles()).isNotEmpty();
        assertThat(all(derived(certificate), DutyKind.REGISTER_TITLES)).isEmpty();
        assertThat(all(derived("huyen-phan", 2021), DutyKind.REGISTER_TITLES)).isEmpty();
    }

    @Test
    void what_a_body_is_charged_with_is_its_duty_and_asked_once() {
        var proposals = derived("tinh-hai-cot", 2024);

        assertThat(proposals)
                .filteredOn(each -> each.kind() == DutyKind.OTHER)
                .anySatisfy(each -> assertThat(each.who()).startsWith("Ủy ban Mặt trận Tổ quốc"));
        assertThat(all(proposals, DutyKind.SUBORDINATE_PLAN))
                .singleElement()
                .returns(LocalDate.of(2024, 2, 19), Proposal::dueOn);
    }

    @ParameterizedTest
    @MethodSource("ours")
    void every_plan_is_acknowledged_and_nothing_with_a_date_is_lost(String name) {
        var content = new PlanReader().read(text(OURS.resolve(name))).content();

        var proposals = Derivation.of(content, "Kế hoạch", 2024, LocalDate.of(2024, 1, 10), RULES);

        assertThat(proposals.getFirst().kind()).isEqualTo(DutyKind.ACKNOWLEDGE);
        assertThat(proposals).extracting(Proposal::key).doesNotHaveDuplicates();
        assertThat(proposals.stream().map(Proposal::quote).collect(toSet()))
                .containsAll(content.milestones().stream()
                        .map(milestone -> Vietnamese.line(milestone.sentence()))
                        .toList());
        assertThat(proposals).allSatisfy(each -> {
            assertThat(each.words()).isNotBlank();
            assertThat(each.quote()).isNotBlank();
        });
    }

    @Test
    void a_duty_keeps_its_key_while_other_paragraphs_change() {
        var text = text(OURS.resolve("cong-doan-cong-ty.txt"));
        var before = derived(text, 2024, "Kế hoạch");
        var after = derived(
                text.replace("Ban Nữ công, Ban Thanh tra nhân dân giám sát", "Ban Nữ công giám sát"), 2024, "Kế hoạch");

        assertThat(text).contains("Ban Nữ công, Ban Thanh tra nhân dân");
        assertThat(keys(after, DutyKind.REPORT_QUARTERLY)).isEqualTo(keys(before, DutyKind.REPORT_QUARTERLY));
        assertThat(keys(after, DutyKind.REGISTER_TITLES)).isEqualTo(keys(before, DutyKind.REGISTER_TITLES));
    }

    @Test
    void works_are_registered_for_however_many_are_wanted() {
        for (var many : List.of("02", "từ 02 đến 03", "ít nhất 02", "các")) {
            var text = text(OURS.resolve("tinh-hai-cot.txt"))
                    .replaceFirst(
                            "xây dựng kế hoạch, phát động\\s+phong trào thi đua tại đơn vị",
                            "đăng ký " + many + " công trình");
            assertThat(all(derived(text, 2024, "Kế hoạch"), DutyKind.REGISTER_WORKS))
                    .as(many)
                    .singleElement()
                    .returns(LocalDate.of(2024, 2, 19), Proposal::dueOn);
        }
    }

    @Test
    void the_block_reports_before_the_fifteenth_of_june_and_its_vice_chair_holds_the_review_in_july() {
        var proposals = real("002", 2020);

        assertThat(one(proposals, DutyKind.REPORT_HALF_YEAR).dueOn()).isEqualTo(LocalDate.of(2020, 6, 14));
        assertThat(one(proposals, DutyKind.REPORT_FINAL).dueOn()).isEqualTo(LocalDate.of(2021, 1, 30));
        assertThat(one(proposals, DutyKind.SELF_SCORE).dueOn()).isEqualTo(LocalDate.of(2021, 1, 30));
        assertThat(all(proposals, DutyKind.REVIEW))
                .anySatisfy(review -> assertThat(review)
                        .returns(LocalDate.of(2020, 7, 1), Proposal::opensOn)
                        .returns(LocalDate.of(2020, 7, 31), Proposal::dueOn));
    }

    @Test
    void the_town_reports_at_the_end_of_each_quarter_of_its_two_waves() {
        var proposals = real("003", 2021);

        assertThat(all(proposals, DutyKind.REPORT_QUARTERLY))
                .extracting(Proposal::dueOn)
                .containsExactly(
                        LocalDate.of(2021, 9, 30),
                        LocalDate.of(2021, 12, 31),
                        LocalDate.of(2022, 3, 31),
                        LocalDate.of(2022, 6, 30));
        assertThat(all(proposals, DutyKind.SUBORDINATE_PLAN))
                .isNotEmpty()
                .allMatch(each -> each.doubts().contains(Doubt.NO_DATE));
    }

    @Test
    void initiatives_are_due_at_the_end_of_the_second_quarter() {
        assertThat(one(real("000", 2021), DutyKind.INITIATIVES).dueOn()).isEqualTo(LocalDate.of(2021, 6, 30));
    }

    @Test
    void awards_are_proposed_at_the_end_of_each_stage() {
        assertThat(all(real("001", 2021), DutyKind.PROPOSE_AWARDS))
                .extracting(Proposal::dueOn)
                .containsExactly(LocalDate.of(2021, 6, 30), LocalDate.of(2021, 12, 31));
    }

    static Stream<String> ours() throws IOException {
        try (var files = Files.list(OURS)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static List<Proposal> derived(String text) {
        return derived(text, 2024, "Kế hoạch");
    }

    private static List<Proposal> derived(String name, int year) {
        return derived(text(OURS.resolve(name + ".txt")), year, "Kế hoạch");
    }

    private static List<Proposal> derived(String text, int year, String title) {
        var content = new PlanReader().read(text).content();
        return Derivation.of(content, title, year, LocalDate.of(year, 1, 10), RULES);
    }

    private static List<Proposal> real(String number, int year) {
        var folder = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(at -> at.resolve("shared/seeds"))
                .filter(Files::isDirectory)
                .findFirst();
        assumeTrue(folder.isPresent(), "skipped: the real plans are not at hand");
        try (var files = Files.list(folder.orElseThrow())) {
            var file = files.filter(each -> Objects.requireNonNull(each.getFileName())
                            .toString()
                            .startsWith(number))
                    .findFirst()
                    .orElseThrow();
            return derived(text(file), year, "Kế hoạch");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Proposal> all(List<Proposal> proposals, DutyKind kind) {
        return proposals.stream().filter(each -> each.kind() == kind).toList();
    }

    private static Proposal one(List<Proposal> proposals, DutyKind kind) {
        assertThat(all(proposals, kind)).as("%s in %s", kind, proposals).hasSize(1);
        return all(proposals, kind).getFirst();
    }

    private static List<String> keys(List<Proposal> proposals, DutyKind kind) {
        return all(proposals, kind).stream().map(Proposal::key).toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
