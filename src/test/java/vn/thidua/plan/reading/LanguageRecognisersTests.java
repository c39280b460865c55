package vn.thidua.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.kernel.PartialDate;
import vn.thidua.plan.model.Anniversary;
import vn.thidua.plan.model.Letterhead;
import vn.thidua.plan.model.Milestone;
import vn.thidua.plan.model.Milestone.DateKind;
import vn.thidua.plan.model.NumericTarget;
import vn.thidua.plan.model.NumericTarget.Comparator;
import vn.thidua.plan.model.Outline;
import vn.thidua.plan.model.Responsibility;
import vn.thidua.plan.model.Stage;
import vn.thidua.plan.model.TitleTarget;
import vn.thidua.plan.model.TitleTarget.For;

/// Stages, milestones, figures, titles and duties in sentences of many ways of speaking. All bodies are invented.
class LanguageRecognisersTests {
    private static final Letterhead HEAD =
            new Letterhead(null, null, null, PartialDate.of(2025, 1, 20), null, null, null, null, 2025, Map.of());

    private record Text(Outline outline, String text) {
        static Text of(String... body) {
            var text = PlanText.of(
                    "KẾ HOẠCH\nPhát động phong trào thi đua năm 2025\n\nPhòng Sông Xanh xây dựng kế hoạch như sau:\n\n"
                            + String.join("\n\n", body));
            return new Text(OutlineReader.read(text), text.text());
        }

        List<Stage> stages() {
            return new StageRecogniser().find(outline, HEAD, text);
        }

        List<Milestone> milestones() {
            return new MilestoneRecogniser().find(outline, HEAD, text);
        }

        List<NumericTarget> targets() {
            return new NumericTargetRecogniser().find(outline, HEAD, text);
        }

        List<TitleTarget> titles() {
            return new TitleRecogniser().find(outline, HEAD, text);
        }

        List<Responsibility> duties() {
            return new ResponsibilityRecogniser().find(outline, HEAD, text);
        }

        List<Anniversary> anniversaries() {
            return new AnniversaryRecogniser().find(outline, HEAD, text);
        }
    }

    @Test
    void named_stages_have_both_ends_and_a_goal() {
        assertThat(Text.of(
                                "I. THỜI GIAN",
                                "- Đợt 1: Từ đầu năm đến ngày 30/6/2025, lập thành tích chào mừng Đại hội.",
                                "- Đợt 2 (từ 01/7 đến hết năm 2025): hoàn thành kế hoạch năm.")
                        .stages())
                .extracting(Stage::name, Stage::from, Stage::to, Stage::goal)
                .containsExactly(
                        tuple(
                                "Đợt 1",
                                PartialDate.of(2025, 1, 1),
                                PartialDate.of(2025, 6, 30),
                                "lập thành tích chào mừng Đại hội"),
                        tuple(
                                "Đợt 2",
                                PartialDate.of(2025, 7, 1),
                                PartialDate.of(2025, 12, 31),
                                "hoàn thành kế hoạch năm"));
    }

    @Test
    void a_single_period_under_a_heading_about_time_has_no_name() {
        assertThat(Text.of(
                                "I. NỘI DUNG",
                                "1. Thi đua làm tốt.",
                                "II. THỜI GIAN THỰC HIỆN",
                                "Từ tháng 3 năm 2025 đến cuối tháng 9 năm 2025.")
                        .stages())
                .extracting(Stage::name, Stage::from, Stage::to)
                .containsExactly(tuple(null, PartialDate.of(2025, 3), PartialDate.of(2025, 9, 30)));
    }

    @Test
    void a_stage_spoken_of_in_passing_is_no_stage() {
        assertThat(Text.of(
                                "I. NỘI DUNG",
                                "1. Thực hiện kế hoạch giai đoạn 2021 - 2025; sơ kết đợt 1 cùng với tổng kết năm 2025.")
                        .stages())
                .isEmpty();
    }

    @Test
    void anniversaries_keep_count_and_years_even_where_a_word_or_the_count_is_lost() {
        assertThat(Text.of(
                                "I. NỘI DUNG",
                                "1. Chào mừng 50 năm Ngày thành lập huyện Đồi Gió (10/10/1975 - 10/10/2025).",
                                "2. Lập thành tích kỷ niệm 30 tái lập xã Suối Trong (1995 – 2025); làm việc 10 ngày liền.")
                        .anniversaries())
                .extracting(Anniversary::years, Anniversary::name, Anniversary::since, Anniversary::until)
                .containsExactly(
                        tuple(50, "Ngày thành lập huyện Đồi Gió", 1975, 2025),
                        tuple(30, "tái lập xã Suối Trong", 1995, 2025));
    }

    @Test
    void a_deadline_tells_who_sends_what_to_whom() {
        var milestone = Text.of(
                        "I. TỔ CHỨC THỰC HIỆN",
                        "1. Các đội sản xuất lập bản đăng ký gửi về Ban Thi đua xã (qua Văn phòng) chậm nhất ngày 15/3/2025 để tổng hợp.")
                .milestones()
                .getFirst();
        assertThat(milestone.who()).isEqualTo("Các đội sản xuất");
        assertThat(milestone.toWhom()).isEqualTo("Ban Thi đua xã (qua Văn phòng)");
        assertThat(milestone.kind()).isEqualTo(DateKind.BY);
        assertThat(milestone.date()).isEqualTo(PartialDate.of(2025, 3, 15));
        assertThat(milestone.what()).startsWith("lập bản đăng ký gửi về Ban Thi đua xã");
    }

    @Test
    void two_dates_of_one_sentence_are_two_deadlines() {
        assertThat(Text.of("I. TỔ CHỨC THỰC HIỆN", "1. Các phòng báo cáo sơ kết về Văn phòng trước ngày 15/6 và 01/12.")
                        .milestones())
                .extracting(Milestone::kind, Milestone::date)
                .containsExactly(
                        tuple(DateKind.BEFORE, PartialDate.of(2025, 6, 15)),
                        tuple(DateKind.BEFORE, PartialDate.of(2025, 12, 1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Văn phòng định kỳ hàng quý tổng hợp, báo cáo Giám đốc.            | RECURRING
            Các tổ gửi báo cáo trước ngày 20 tháng liền sau.                  | RECURRING
            Các tổ bình xét khi kết thúc mỗi đợt thi đua.                     | EVENT
            Các tổ nộp hồ sơ trước 3 ngày so với ngày họp.                    | EVENT
            Các tổ gửi bản đăng ký về Văn phòng để tổng hợp.                  |
            """)
    void a_request_without_a_date_keeps_what_stands_in_for_it(String sentence, DateKind kind) {
        assertThat(Text.of("I. TỔ CHỨC THỰC HIỆN", "1. " + sentence).milestones())
                .extracting(Milestone::kind, Milestone::date)
                .containsExactly(tuple(kind, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thi đua hàng năm được đẩy mạnh.",
                "Thực hiện Chỉ thị số 12/CT-UBND ngày 05 tháng 3 năm 2024.",
                "Chào mừng ngày 30/4 và 01/5.",
                "Triển khai nhiệm vụ đã đăng ký từ đầu năm."
            })
    void what_asks_nothing_by_a_date_is_no_milestone(String sentence) {
        assertThat(Text.of("I. NỘI DUNG", "1. " + sentence).milestones()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Đón 70.000 lượt khách.                              | EQUAL      | 70000
            Tạo việc làm cho 3,000 lao động.                    | EQUAL      | 3000
            Thu ngân sách đạt 125,932 tỷ đồng.                  | EQUAL      | 125.932
            Doanh thu 12.000.000.000đ/năm.                      | EQUAL      | 12000000000
            Tỷ lệ bảo hiểm y tế đạt 99,43%.                     | EQUAL      | 99.43
            Tỷ lệ hài lòng 86.58%.                              | EQUAL      | 86.58
            Kết nạp ít nhất 02 đảng viên.                       | AT_LEAST   | 2
            Hồ sơ đúng hạn đạt từ 98% trở lên.                  | AT_LEAST   | 98
            Hộ nghèo giảm xuống dưới 1,5%.                      | LESS_THAN  | 1.5
            Giá trị sản xuất tăng trên 5% so với năm 2024.      | MORE_THAN  | 5
            Không quá 05 vụ việc.                               | AT_MOST    | 5
            Vận động tối thiểu: 04 căn nhà.                     | AT_LEAST   | 4
            """)
    void a_figure_is_read_with_its_comparator(String sentence, Comparator comparator, BigDecimal value) {
        var target = Text.of("I. CHỈ TIÊU", "1. " + sentence).targets().getFirst();
        assertThat(target.comparator()).isEqualTo(comparator);
        assertThat(target.value()).isEqualByComparingTo(value);
    }

    @Test
    void a_range_has_both_figures_and_a_wish_its_word() {
        var target = Text.of("I. CHỈ TIÊU", "1. Mỗi đội phấn đấu có từ 02 đến 03 sáng kiến.")
                .targets()
                .getFirst();
        assertThat(target.comparator()).isEqualTo(Comparator.FROM_TO);
        assertThat(target.upTo()).isEqualByComparingTo("3");
        assertThat(target.aspiration()).isEqualTo("phấn đấu");
    }

    @Test
    void a_grown_figure_keeps_its_baseline_and_growth() {
        assertThat(Text.of("I. CHỈ TIÊU", "1. Số khách: 40.000 lượt khách; ước năm 2025 tăng 5% là: 42.000 lượt khách.")
                        .targets())
                .extracting(
                        t -> t.value().intValue(),
                        t -> t.baseline() == null ? 0 : t.baseline().intValue(),
                        NumericTarget::growth)
                .containsExactly(tuple(42000, 40000, "5%"));
    }

    @Test
    void every_thousand_in_both_ways_of_writing_is_the_same_number() {
        for (int value = 1000; value < 5_000_000; value += 77_777) {
            var english = "%,d".formatted(value);
            assertThat(Figures.parse(english, "người")).isEqualByComparingTo(BigDecimal.valueOf(value));
            assertThat(Figures.parse(english.replace(',', '.'), "người"))
                    .isEqualByComparingTo(BigDecimal.valueOf(value));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Triển khai 05 nhiệm vụ trọng tâm và 3 khâu đột phá.",
                "Thực hiện Nghị quyết số 12-NQ/HU trong 6 tháng đầu năm.",
                "Phong trào chia làm 02 giai đoạn, Khối 8 làm điểm."
            })
    void numbers_that_set_nothing_are_no_targets(String sentence) {
        assertThat(Text.of("I. NỘI DUNG", "1. " + sentence).targets()).isEmpty();
    }

    @Test
    void a_share_of_people_reaching_a_title_is_a_target_and_a_title() {
        var text = Text.of("I. CHỈ TIÊU", "1. Phấn đấu 80% cá nhân đạt danh hiệu “Lao động tiên tiến”.");
        assertThat(text.targets()).extracting(NumericTarget::subject).containsExactly("cá nhân");
        assertThat(text.titles())
                .extracting(TitleTarget::title, TitleTarget::ratio, TitleTarget::subject)
                .containsExactly(tuple("Lao động tiên tiến", "80% cá nhân", For.INDIVIDUAL));
    }

    @Test
    void titles_take_their_level_from_the_heading_and_mend_slips() {
        assertThat(Text.of(
                                "I. ĐĂNG KÝ THI ĐUA",
                                "1. Đề nghị UBND tỉnh Đồi Gió khen",
                                "- Danh hiệu “Tập thể lao động xuất sắc”: 01 tập thể.",
                                "2. Giám đốc Sở khen",
                                "- Danh hiệu Lao động tiến tiến: trên 20 cá nhân.",
                                "- Danh hiệu: 02 tập thể và 03 cá nhân.")
                        .titles())
                .extracting(
                        TitleTarget::title,
                        TitleTarget::level,
                        TitleTarget::subject,
                        t -> t.quantity() == null ? 0 : t.quantity().intValue(),
                        TitleTarget::comparator)
                .containsExactly(
                        tuple(
                                "Tập thể lao động xuất sắc",
                                "UBND tỉnh Đồi Gió (đề nghị)",
                                For.COLLECTIVE,
                                1,
                                Comparator.EQUAL),
                        tuple("Lao động tiên tiến", "Giám đốc Sở", For.INDIVIDUAL, 20, Comparator.MORE_THAN),
                        tuple(null, "Giám đốc Sở", For.COLLECTIVE, 2, Comparator.EQUAL),
                        tuple(null, "Giám đốc Sở", For.INDIVIDUAL, 3, Comparator.EQUAL));
    }

    @Test
    void a_form_of_commendation_has_its_issuer_and_every_share() {
        assertThat(Text.of(
                                "I. KHEN THƯỞNG",
                                "1. Bằng khen của Chủ tịch UBND tỉnh: không quá 10% tập thể, 5% cá nhân.",
                                "2. Giấy khen của Giám đốc Sở kèm tiền thưởng 500.000 đồng/cá nhân: 04 cá nhân.")
                        .titles())
                .extracting(
                        TitleTarget::title,
                        TitleTarget::level,
                        TitleTarget::ratio,
                        TitleTarget::subject,
                        TitleTarget::comparator)
                .containsExactly(
                        tuple(
                                "Bằng khen của Chủ tịch UBND tỉnh",
                                "Chủ tịch UBND tỉnh",
                                "không quá 10% tập thể",
                                For.COLLECTIVE,
                                Comparator.AT_MOST),
                        tuple(
                                "Bằng khen của Chủ tịch UBND tỉnh",
                                "Chủ tịch UBND tỉnh",
                                "5% cá nhân",
                                For.INDIVIDUAL,
                                Comparator.AT_MOST),
                        tuple("Giấy khen của Giám đốc Sở", "Giám đốc Sở", null, For.INDIVIDUAL, Comparator.EQUAL));
    }

    @Test
    void who_already_holds_a_title_is_no_title_of_the_plan() {
        assertThat(Text.of("I. KHEN THƯỞNG", "1. Cá nhân đã 02 năm liên tục đạt danh hiệu Lao động tiên tiến được xét.")
                        .titles())
                .isEmpty();
    }

    @Test
    void a_duty_names_its_party_without_the_words_that_assign_it() {
        assertThat(Text.of(
                                "I. TỔ CHỨC THỰC HIỆN",
                                "1. Giao Cơ quan Tổ chức - Nội vụ theo dõi, đôn đốc thực hiện.",
                                "2. Căn cứ nhiệm vụ được giao, Trưởng các phòng triển khai kế hoạch này.",
                                "3. Văn phòng phối hợp với Công đoàn tổ chức lễ phát động.",
                                "4. Ban Tài chính:",
                                "- Bố trí kinh phí.",
                                "5. Tổ chức sơ kết kịp thời.")
                        .duties())
                .extracting(Responsibility::who)
                .containsExactly(
                        "Cơ quan Tổ chức - Nội vụ",
                        "Trưởng các phòng",
                        "Văn phòng phối hợp với Công đoàn",
                        "Ban Tài chính");
    }

    @Test
    void a_span_leads_back_to_the_words_it_was_read_from() {
        var text = Text.of("I. CHỈ TIÊU", "1. Đón 70.000 lượt khách trong năm.");
        assertThat(text.targets().getFirst().source().span().of(text.text())).isEqualTo("70.000 lượt khách");
    }
}
