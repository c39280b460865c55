package vn.thidua.plan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.plan.model.Finding;
import vn.thidua.plan.model.Finding.Severity;

class PlanCheckTests {
    @Test
    void finds_nothing_in_a_faultless_plan() {
        assertThat(SamplePlan.check(
                        SamplePlan.of("2021", "1. Thi đua hoàn thành xuất sắc nhiệm vụ, góp phần đầu tư phát triển.")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "stage_year # - Giai đoạn 1: Từ 01/01/2020 đến 30/6/2020: thi đua chào mừng các ngày lễ lớn. # - Giai đoạn 1: Từ 15/01/2021 đến 30/6/2021: thi đua chào mừng các ngày lễ lớn.",
                "anniversary_count # 1. Thi đua chào mừng 93 năm thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2021). # 1. Thi đua chào mừng 92 năm thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2021).",
                "anniversary_vs_plan_year # 1. Thi đua chào mừng 90 năm thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2020). # 1. Thi đua chào mừng 91 năm thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2021).",
                "anniversary_year # 1. Thi đua chào mừng ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2020). # 1. Thi đua chào mừng ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2021).",
                "anniversary_founding # 1. Thi đua chào mừng ngày thành lập Công đoàn Việt Nam (28/7/1930 - 28/7/2021). # 1. Thi đua chào mừng ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2021).",
                "amount_words # 1. Thu 3.902.000 đồng (Ba triệu chín trăm linh ba nghìn đồng). # 1. Thu 3.902.000 đồng (Ba triệu chín trăm linh hai nghìn đồng).",
                "growth # 1. Đón 66.000 lượt khách, năm 2021 tăng 10% là: 73.600 lượt khách. # 1. Đón 66.000 lượt khách, năm 2021 tăng 10% là: 72.600 lượt khách.",
                "rounding # 1. Đón 66.177 lượt khách, năm 2021 tăng 10% là: 72.795 lượt khách. # 1. Đón 66.000 lượt khách, năm 2021 tăng 10% là: 72.600 lượt khách.",
                "ratio_over # 1. Có 105% cá nhân hoàn thành nhiệm vụ. # 1. Thu ngân sách đạt 105% kế hoạch.",
                "breakdown_sum # 1. Khen 20 tập thể, cá nhân gồm: 05 tập thể và 16 cá nhân. # 1. Khen 20 tập thể, cá nhân gồm: 05 tập thể và 15 cá nhân.",
                "report_before_period_end # 1. Các phòng gửi báo cáo sơ kết 6 tháng đầu năm 2021 trước ngày 15/6/2021. # 1. Các phòng gửi báo cáo sơ kết 6 tháng đầu năm 2021 trước ngày 05/7/2021.",
                "title_missing # - Danh hiệu: 02 tập thể và 01 cá nhân. # - Danh hiệu “Lao động tiên tiến”: 20 cá nhân.",
                "truncation # 1. Đối tượng là các phòng, đơn vị thuộc. # 1. Đối tượng là các đơn vị trực thuộc.",
                "missing_word # 1. Lập thành tích chào mừng kỷ niệm 30 tái lập tỉnh. # 1. Lập thành tích chào mừng kỷ niệm 30 năm tái lập tỉnh.",
                "body_name # 1. Phối hợp với Mặt trận Tổ chức. # 1. Phối hợp với Mặt trận Tổ quốc, các tổ chức đoàn thể.",
                "event_year # 1. Ký giao ước tại Hội nghị cán bộ, công chức năm 2020. # 1. Ký giao ước tại Hội nghị cán bộ, công chức năm 2021.",
                "deadline_year # 1. Hoàn thành hồ sơ trước ngày 15/11/2019. # 1. Hoàn thành hồ sơ trước ngày 15/01/2022.",
                "deadline_missing # 1. Mỗi phòng đăng ký 01 công trình chào mừng. # 1. Mỗi phòng đăng ký 01 công trình chào mừng trước ngày 28/02/2021.",
                "basis_not_yet # 1. Thực hiện Nghị định số 152/2025/NĐ-CP. # 1. Thực hiện Nghị định số 91/2017/NĐ-CP.",
                "basis_date # 1. Thực hiện Nghị định số 91/2017/NĐ-CP ngày 30/7/2017. # 1. Thực hiện Nghị định số 91/2017/NĐ-CP ngày 31/7/2017.",
                "title_variant # - Danh hiệu Chiến sĩ thi đua cấp cơ sở: 02 cá nhân. # - Danh hiệu Chiến sĩ thi đua cơ sở: 02 cá nhân.",
                "award_authority # 1. Tặng Bằng khen của UBND tỉnh. # 1. Tặng Bằng khen của Chủ tịch UBND tỉnh.",
            },
            delimiter = '#')
    void tells_the_faulty_from_the_sound(String kind, String faulty, String sound) {
        assertThat(SamplePlan.kinds(faulty)).as(faulty).contains(kind);
        assertThat(SamplePlan.kinds(sound)).as(sound).doesNotContain(kind);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "phần đầu thực hiện tốt; phấn đấu",
                "Cùng cố tổ chức; Củng cố",
                "triển khai quát triệt nghị quyết; quán triệt",
                "tạo chuyên biến rõ nét; chuyển biến",
                "tăng daonh thu; doanh thu",
                "Khôi trưởng tổng hợp; Khối trưởng",
                "Lãnh đạo S ở chỉ đạo; Sở",
                "đẩy mạnh phong tràoo; phong trào",
                "phát huy sángkiến; sáng kiến",
            },
            delimiter = ';')
    void mends_slips_of_set_phrases(String slip, String mended) {
        assertThat(SamplePlan.check(SamplePlan.of("2021", "1. Các phòng " + slip + ".")))
                .anySatisfy(finding -> assertThat(finding.fix()).isEqualTo(mended));
    }

    @ParameterizedTest
    @CsvSource({
        "góp phần đầu tư hạ tầng",
        "trong phần đầu tiên của báo cáo",
        "cùng cố gắng vươn lên",
        "chuyển sang tạo điều kiện cho dân",
        "đạt một số kết quả",
        "mỗi trường có một sáng kiến",
        "tham gia phòng chống Covid-19 và ứng dụng marketing online",
        "xã Krông Nô và huyện Đắk Mil",
        "quyền và nghĩa vụ của công dân",
        "giữ gìn giếng nước và quốc lộ",
        "khuyến khích huỳnh quang và nghiêm minh",
        "từng công đoạn của quy trình",
    })
    void leaves_right_words_alone(String words) {
        assertThat(SamplePlan.check(SamplePlan.of("2021", "1. Các phòng " + words + ".")))
                .isEmpty();
    }

    /// NĐ 91/2017/NĐ-CP Điều 9 khoản 3: 15 % of the advanced; 66 allow nine, fifteen need a hundred.
    @Test
    void says_how_many_fighters_the_law_allows() {
        var registration = """
                1. Đăng ký danh hiệu
                - Danh hiệu “Lao động tiên tiến”: trên 65 cá nhân.
                - Danh hiệu “Chiến sĩ thi đua cơ sở”: %s cá nhân.
                """;
        assertThat(SamplePlan.check(SamplePlan.of("2021", registration.formatted("15"))))
                .filteredOn(finding -> finding.kind().equals("ratio_check"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNS);
                    assertThat(finding.what().arguments()).contains("9", "100");
                    assertThat(finding.citation()).contains("91/2017");
                });
        assertThat(SamplePlan.kinds(registration.formatted("09"))).doesNotContain("ratio_check");
    }

    @Test
    void blocks_on_a_repeated_section_numeral_only() {
        var repeated = SamplePlan.of("2021", "1. Thi đua.").replace("III. TỔ CHỨC", "II. TỔ CHỨC");
        assertThat(SamplePlan.check(repeated)).extracting(Finding::kind).containsExactly("numeral_repeated");
        var skipped = SamplePlan.of("2021", "1. Thi đua.").replace("III. TỔ CHỨC", "IV. TỔ CHỨC");
        assertThat(SamplePlan.check(skipped)).extracting(Finding::kind).containsExactly("numeral_skipped");
    }

    @Test
    void asks_for_number_date_recipients_and_signature() {
        var text = SamplePlan.of("2021", "1. Thi đua.");
        assertThat(SamplePlan.check(text.replace("Số: 15/KH-STC", "Số:      /KH-STC")))
                .extracting(Finding::kind)
                .contains("blank_number");
        assertThat(SamplePlan.check(text.replace("ngày 12 tháng 01", "ngày     tháng   ")))
                .extracting(Finding::kind)
                .contains("blank_date");
        assertThat(SamplePlan.check(text.substring(0, text.indexOf("Nơi nhận"))))
                .extracting(f -> f.what().key())
                .contains("plan.finding.missing_recipients.what", "plan.finding.missing_signature.what");
    }

    @Test
    void reads_numbers_in_words() {
        assertThat(NumberWords.parse("Ba tỷ chín trăm ba mươi hai triệu chín trăm chín mươi sáu nghìn chín trăm"))
                .hasValue(3_932_996_900L);
        assertThat(NumberWords.parse("mười lăm nghìn không trăm linh năm")).hasValue(15_005);
        assertThat(NumberWords.parse("hai mươi mốt")).hasValue(21);
        assertThat(NumberWords.parse("theo kế hoạch")).isEmpty();
    }

    @Test
    void survives_odd_texts() {
        for (var text : List.of("", "\n\n", "KẾ HOẠCH", "Số:", "ngày 99/99/9999", "((((", "%%% 1000000%")) {
            SamplePlan.check(text);
        }
    }

    @Test
    void has_texts_for_every_message_in_both_languages() throws IOException {
        var keys = new TreeSet<String>();
        try (var files = Files.list(Path.of("src/main/java/vn/thidua/plan/check"))) {
            for (var file : files.toList()) {
                var code = Files.readString(file);
                var named = Pattern.compile("sayingAs\\(\\s*\"(\\w+)\"").matcher(code);
                while (named.find()) {
                    keys.add(named.group(1));
                }
            }
        }
        keys.addAll(List.of("spelling", "growth", "rounding", "stage_year", "anniversary_count", "basis_replaced"));
        for (var language : List.of("vi", "en")) {
            var bundle = ResourceBundle.getBundle("i18n.plancheck", Locale.of(language));
            for (var key : keys) {
                assertThat(new MessageFormat(bundle.getString("plan.finding." + key + ".what")).toPattern())
                        .isNotBlank();
                assertThat(bundle.getString("plan.finding." + key + ".advice")).isNotBlank();
            }
        }
    }
}
