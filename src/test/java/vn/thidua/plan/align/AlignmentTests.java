package vn.thidua.plan.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.plan.correct.CorrectedReading;

/// What a commune's plan makes of its province's, sentence by sentence.
class AlignmentTests {
    private static final String HEAD = """
            UBND TỈNH SÔNG LAM
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc

            Số: 12/KH-UBND
            Sông Lam, ngày 12 tháng 01 năm 2026

            KẾ HOẠCH
            Phát động phong trào thi đua năm 2026

            I. MỤC ĐÍCH, YÊU CẦU
            1. Mục đích
            - Động viên cán bộ, công chức hoàn thành nhiệm vụ năm 2026.
            """;

    @Test
    void what_is_copied_is_taken_up() {
        var text = plan("""
                II. NỘI DUNG THI ĐUA
                1. Thi đua đẩy mạnh cải cách hành chính, nâng cao chất lượng phục vụ người dân và doanh nghiệp.
                III. CHỈ TIÊU
                - 100% cơ quan, đơn vị đăng ký thi đua.
                IV. TỔ CHỨC THỰC HIỆN
                1. Các đơn vị gửi báo cáo sơ kết về Sở Nội vụ trước ngày 15/6/2026.
                """);

        var alignment = Alignment.of(text, text);

        assertThat(alignment.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.verdict()).isEqualTo(Verdict.TAKEN_UP));
        assertThat(alignment.added()).isEmpty();
    }

    @Test
    void a_higher_share_is_tighter_and_a_lower_one_looser() {
        var above = plan("III. CHỈ TIÊU\n- Phấn đấu 90% hồ sơ được giải quyết đúng hạn.");
        assertThat(verdict(above, "III. CHỈ TIÊU\n- Phấn đấu 95% hồ sơ được giải quyết đúng hạn."))
                .isEqualTo(Verdict.TIGHTENED);
        assertThat(verdict(above, "III. CHỈ TIÊU\n- Phấn đấu 80% hồ sơ được giải quyết đúng hạn."))
                .isEqualTo(Verdict.LOOSENED);
        assertThat(verdict(above, "III. CHỈ TIÊU\n- Phấn đấu 90% hồ sơ được giải quyết đúng hạn."))
                .isEqualTo(Verdict.TAKEN_UP);
    }

    @Test
    void of_what_should_be_little_less_is_tighter() {
        var above = plan("III. CHỈ TIÊU\n- Tỷ lệ hồ sơ trễ hạn không quá 5%.");
        assertThat(verdict(above, "III. CHỈ TIÊU\n- Tỷ lệ hồ sơ trễ hạn không quá 2%."))
                .isEqualTo(Verdict.TIGHTENED);
        assertThat(verdict(above, "III. CHỈ TIÊU\n- Tỷ lệ hồ sơ trễ hạn không quá 8%."))
                .isEqualTo(Verdict.LOOSENED);
    }

    @Test
    void a_part_of_a_figure_that_all_reach_together_is_a_contribution_and_adds_up() {
        var above = plan("III. CHỈ TIÊU\n- Toàn tỉnh trồng mới 5.000 cây xanh trong năm 2026.");
        var own = plan("III. CHỈ TIÊU\n- Toàn xã trồng mới 300 cây xanh trong năm 2026.");

        var line = Alignment.of(above, own).lines().getFirst();

        assertThat(line.verdict()).isEqualTo(Verdict.CONTRIBUTES);
        assertThat(line.part()).isNotNull();
        assertThat(line.part().value()).isEqualByComparingTo(BigDecimal.valueOf(300));
    }

    @Test
    void who_copies_the_figure_of_all_names_no_part_of_his_own() {
        var above = plan("III. CHỈ TIÊU\n- Toàn tỉnh trồng mới 5.000 cây xanh trong năm 2026.");

        var line = Alignment.of(above, above).lines().getFirst();

        assertThat(line.verdict()).isEqualTo(Verdict.TAKEN_UP);
        assertThat(line.part()).isNull();
    }

    @Test
    void a_figure_each_unit_owes_does_not_add_up() {
        var above = plan("III. CHỈ TIÊU\n- Mỗi xã trồng mới 500 cây xanh trong năm 2026.");
        var own = plan("III. CHỈ TIÊU\n- Toàn xã trồng mới 300 cây xanh trong năm 2026.");

        var line = Alignment.of(above, own).lines().getFirst();

        assertThat(line.verdict()).isEqualTo(Verdict.LOOSENED);
        assertThat(line.part()).isNull();
    }

    @Test
    void figures_of_different_measures_are_not_compared() {
        var above = new Figure(BigDecimal.TEN, null, "công trình", false, false);
        assertThat(above.against(new Figure(BigDecimal.TEN, null, "%", false, false)))
                .isEqualTo(Verdict.UNCLEAR);
        assertThat(above.against(new Figure(BigDecimal.TEN, null, "sáng kiến", false, false)))
                .isEqualTo(Verdict.UNCLEAR);
        assertThat(new Figure(BigDecimal.TWO, BigDecimal.TEN, "", false, false)
                        .against(new Figure(BigDecimal.ONE, BigDecimal.valueOf(20), "", false, false)))
                .isEqualTo(Verdict.UNCLEAR);
    }

    @Test
    void an_earlier_day_is_tighter_and_a_later_one_looser() {
        var above = plan("IV. TỔ CHỨC THỰC HIỆN\n1. Các đơn vị gửi báo cáo sơ kết về Sở Nội vụ trước ngày 15/6/2026.");
        var earlier =
                plan("IV. TỔ CHỨC THỰC HIỆN\n1. Các đơn vị gửi báo cáo sơ kết về Sở Nội vụ trước ngày 01/6/2026.");
        var later = plan("IV. TỔ CHỨC THỰC HIỆN\n1. Các đơn vị gửi báo cáo sơ kết về Sở Nội vụ trước ngày 20/6/2026.");

        assertThat(deadline(above, earlier))
                .returns(Verdict.TIGHTENED, Alignment.Line::verdict)
                .returns(LocalDate.of(2026, 5, 31), Alignment.Line::until);
        assertThat(deadline(above, later).verdict()).isEqualTo(Verdict.LOOSENED);
    }

    @Test
    void what_is_nowhere_is_left_out_and_what_is_said_otherwise_is_reworded() {
        var above = plan("""
                II. NỘI DUNG THI ĐUA
                1. Thi đua đẩy mạnh cải cách hành chính, nâng cao chất lượng phục vụ người dân và doanh nghiệp.
                2. Thi đua xây dựng nông thôn mới, đô thị văn minh.
                """);
        var own = plan("""
                II. NỘI DUNG THI ĐUA
                1. Đẩy mạnh cải cách hành chính, chuyển đổi số, nâng cao chất lượng phục vụ người dân trên địa bàn xã.
                """);

        assertThat(Alignment.of(above, own).lines())
                .extracting(Alignment.Line::verdict)
                .containsExactly(Verdict.REWORDED, Verdict.LEFT_OUT);
    }

    @Test
    void what_the_unit_sets_beyond_that_is_shown_as_its_own() {
        var above = plan("III. CHỈ TIÊU\n- Phấn đấu 90% hồ sơ được giải quyết đúng hạn.");
        var own = plan("""
                III. CHỈ TIÊU
                - Phấn đấu 90% hồ sơ được giải quyết đúng hạn.
                - Phấn đấu 70% hộ gia đình đạt danh hiệu gia đình văn hóa.
                """);

        assertThat(Alignment.of(above, own).added())
                .extracting(AskedProvision::words)
                .anyMatch(words -> words.contains("hộ gia đình"));
    }

    @Test
    void a_plan_of_which_nothing_was_read_is_left_out_throughout() {
        var above = plan("III. CHỈ TIÊU\n- Phấn đấu 90% hồ sơ được giải quyết đúng hạn.");
        assertThat(Alignment.of(above, plan("")).lines())
                .extracting(Alignment.Line::verdict)
                .containsOnly(Verdict.LEFT_OUT);
        assertThat(Alignment.of(plan(""), above).lines()).isEmpty();
    }

    private static Verdict verdict(PlanText above, String own) {
        return Alignment.of(above, plan(own)).lines().getFirst().verdict();
    }

    private static Alignment.Line deadline(PlanText above, PlanText own) {
        return Alignment.of(above, own).lines().stream()
                .filter(line -> line.asked().kind() == AskedKind.DEADLINE)
                .findFirst()
                .orElseThrow();
    }

    private static PlanText plan(String body) {
        var reading = CorrectedReading.of(HEAD + "\n" + body + "\n", List.of()).reading();
        return new PlanText(reading.text(), reading.content());
    }
}
