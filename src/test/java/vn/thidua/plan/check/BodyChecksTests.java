package vn.thidua.plan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.plan.model.Finding;
import vn.thidua.plan.model.Finding.Severity;

class BodyChecksTests {
    /// An organization of three divisions.
    private static final Bodies TREE = name -> switch (name) {
        case "Văn phòng Sở", "Phòng Ngân sách", "Thanh tra Sở" -> new Bodies.Known(name);
        case "Phòng Ngân sach" -> new Bodies.Unknown(List.of("Phòng Ngân sách"));
        case "Phòng Vũ trụ" -> new Bodies.Unknown(List.of());
        default -> new Bodies.Untold();
    };

    @Test
    void doubts_a_duty_of_a_body_that_does_not_exist() {
        var findings = SamplePlan.check(duties("2. Phòng Vũ trụ tổng hợp kết quả thực hiện."), TREE);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo("body_unknown");
            assertThat(finding.severity()).isEqualTo(Severity.WARNS);
            assertThat(finding.quote()).isEqualTo("Phòng Vũ trụ");
            assertThat(finding.fix()).isNull();
        });
    }

    @Test
    void offers_the_body_that_comes_near() {
        assertThat(SamplePlan.check(duties("2. Phòng Ngân sach tổng hợp kết quả thực hiện."), TREE))
                .filteredOn(finding -> finding.kind().equals("body_unknown"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fix()).isEqualTo("Phòng Ngân sách"));
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "2. Phòng Ngân sách tổng hợp kết quả thực hiện.",
                "2. Các phòng, đơn vị thuộc Sở căn cứ Kế hoạch này tổ chức thực hiện.",
                "2. Phòng Tổng hợp tổng hợp kết quả thực hiện.",
                "2. Công đoàn Sở phối hợp vận động đoàn viên hưởng ứng.",
            },
            delimiter = '#')
    void believes_known_bodies_general_names_and_what_the_tree_cannot_tell(String duty) {
        assertThat(SamplePlan.check(duties(duty), TREE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "name_variant # Phối hợp với Sở Văn hóa, Thể thao và Du lịch. | Gửi kết quả cho Sở Văn hóa Thể thao và Du lịch trước ngày 15/6/2021. # Phối hợp với Sở Văn hóa, Thể thao và Du lịch. | Gửi kết quả cho Sở Văn hóa, Thể thao và Du lịch trước ngày 15/6/2021.",
                "name_variant # Phối hợp với Sở Văn hoá, Thể thao và Du lịch. | Gửi kết quả cho Sở Văn hóa, Thể thao và Du lịch trước ngày 15/6/2021. # Phối hợp với Sở Văn hóa, Thể thao và Du lịch (sau đây gọi là Sở Văn hóa). | Gửi kết quả cho Sở Văn hóa trước ngày 15/6/2021.",
                "name_variant # Phòng Tổ chức - Hành chính hướng dẫn. | Phòng Tổ chức Hành chính tổng hợp. # Phòng Tổ chức - Hành chính hướng dẫn. | Phòng Tổ chức – Hành chính tổng hợp.",
                "name_variant # Phòng Kế hoạch - Tài chính hướng dẫn. | Phòng Tài chính - Kế hoạch tổng hợp. # Phòng Kế hoạch - Tài chính hướng dẫn. | Phòng Tổ chức - Hành chính tổng hợp.",
                "name_variant # Hội đồng Thi đua - Khen thưởng xét. | Hội đồng Thi đua, khen thưởng họp. | Hội đồng Thi đua, khen thưởng quyết định. # Hội đồng Thi đua, khen thưởng xét. | Hội đồng Thi đua, Khen thưởng họp.",
                "name_variant # Sở Nông nghiệp và Phát triển nông thôn hướng dẫn. | Sở Nông nghiệp và PTNT tổng hợp. # Sở Nông nghiệp và Phát triển nông thôn (viết tắt: Sở Nông nghiệp và PTNT) hướng dẫn. | Sở Nông nghiệp và PTNT tổng hợp.",
                "name_variant # Ủy ban nhân dân tỉnh chỉ đạo. | Ủy ban Nhân dân tỉnh khen thưởng. | Sở Kế hoạch và Đầu tư hướng dẫn. | Sở Kế hoạch & Đầu tư tổng hợp. # Ủy ban nhân dân tỉnh chỉ đạo. | UBND tỉnh khen thưởng. | Sở Kế hoạch và Đầu tư, Sở Tài chính hướng dẫn.",
            },
            delimiter = '#')
    void tells_one_body_under_two_names_from_two_bodies(String kind, String faulty, String sound) {
        assertThat(kinds(faulty)).as(faulty).contains(kind);
        assertThat(kinds(sound)).as(sound).doesNotContain(kind);
    }

    @Test
    void proposes_the_name_used_most() {
        var text = SamplePlan.of(
                "2021",
                "1. Sở Văn hóa Thể thao và Du lịch hướng dẫn.\n2. Sở Văn hóa, Thể thao và Du lịch tổng hợp, "
                        + "phối hợp với Sở Văn hóa, Thể thao và Du lịch các tỉnh bạn.");

        assertThat(SamplePlan.check(text))
                .filteredOn(finding -> finding.kind().equals("name_variant"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.quote()).isEqualTo("Sở Văn hóa Thể thao và Du lịch");
                    assertThat(finding.fix()).isEqualTo("Sở Văn hóa, Thể thao và Du lịch");
                    assertThat(finding.severity()).isEqualTo(Severity.NOTES);
                });
    }

    private static String duties(String second) {
        return SamplePlan.of("2021", "1. Thi đua hoàn thành nhiệm vụ.")
                .replace("Trên đây là Kế hoạch", second + "\n\nTrên đây là Kế hoạch");
    }

    private static List<String> kinds(String lines) {
        int at = 1;
        var numbered = new StringBuilder();
        for (var line : lines.split(" \\| ")) {
            numbered.append(at++).append(". ").append(line).append('\n');
        }
        return SamplePlan.check(SamplePlan.of("2021", numbered.toString())).stream()
                .map(Finding::kind)
                .toList();
    }
}
