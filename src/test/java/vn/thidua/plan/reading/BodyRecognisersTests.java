package vn.thidua.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.plan.model.ContentItem;
import vn.thidua.plan.model.PlanContent;
import vn.thidua.plan.model.Statement;

/// Purposes, requirements, theme, slogan, audience and contents in the forms they are found in.
class BodyRecognisersTests {
    @Test
    void reads_purposes_and_requirements_under_their_own_headings() {
        var content = body("I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n- Một.\n- Hai.\n2. Yếu cầu\n- Ba.");

        assertThat(content.purposes()).extracting(Statement::text).containsExactly("- Một.", "- Hai.");
        assertThat(content.requirements()).extracting(Statement::text).containsExactly("- Ba.");
    }

    @Test
    void reads_a_merged_section_as_purposes() {
        var content = body("I. MỤC ĐÍCH - YÊU CẦU\n- Một.\n- Hai.\nII. NỘI DUNG\n- Ba.");

        assertThat(content.purposes()).hasSize(2);
        assertThat(content.requirements()).isEmpty();
    }

    @Test
    void reads_a_purpose_that_runs_in_after_its_name() {
        var content = body("1. Mục đích: Động viên người lao động làm việc tốt hơn.\n2. Yêu cầu. Làm thật, nói thật, "
                + "khen thưởng đúng người.");

        assertThat(content.purposes())
                .extracting(Statement::text)
                .containsExactly("Động viên người lao động làm việc tốt hơn.");
        assertThat(content.requirements()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Chủ đề: “Vững bước tương lai”.",
                "1. Chủ đề thi đua năm 2024: Vững bước tương lai",
                "1. Chủ đề thi đua\nVững bước tương lai.",
                "Phong trào có chủ đề “Vững bước tương lai” và được phát động rộng rãi."
            })
    void reads_the_theme_labelled_headed_or_quoted(String line) {
        var theme = body("I. NỘI DUNG\n" + line).theme();

        assertThat(theme).isNotNull();
        assertThat(theme.text()).isEqualTo("Vững bước tương lai");
    }

    @Test
    void reads_the_audience_of_its_section() {
        var audience =
                body("II. ĐỐI TƯỢNG THI ĐUA\n1. Tập thể: Các phòng, ban.\n2. Cá nhân: Công chức, người lao động.")
                        .audience();

        assertThat(audience.collective()).extracting(Statement::text).containsExactly("Các phòng, ban");
        assertThat(audience.individual()).extracting(Statement::text).containsExactly("Công chức, người lao động");
    }

    @Test
    void gathers_the_audience_from_the_text_where_it_has_no_section() {
        var audience = body("I. NỘI DUNG\n1. Động viên công chức, viên chức các phòng, đơn vị.")
                .audience();

        assertThat(audience.individual()).extracting(Statement::text).containsExactly("công chức", "viên chức");
        assertThat(audience.collective()).hasSize(1);
    }

    @Test
    void keeps_sub_items_of_content_below_their_item() {
        var contents =
                body("II. NỘI DUNG THI ĐUA\n1. Thi đua sản xuất:\na) Trồng lúa;\nb) Nuôi cá.\n2. Thi đua học tập.")
                        .contents();

        assertThat(contents)
                .extracting(ContentItem::whole)
                .containsExactly("1. Thi đua sản xuất: a) Trồng lúa; b) Nuôi cá.", "2. Thi đua học tập.");
        assertThat(contents.getFirst().items()).hasSize(2);
    }

    @Test
    void leaves_theme_time_and_figures_out_of_the_contents() {
        var contents = body("""
                II. NỘI DUNG
                1. Chủ đề, khẩu hiệu thi đua
                - Khẩu hiệu: Nhanh hơn, tốt hơn.
                2. Nội dung thi đua
                - Thi đua trồng cây.
                - Thi đua làm đường.
                3. Thời gian thi đua
                - Đợt 1: Quý I/2024.
                4. Chỉ tiêu thi đua
                - 100% ấp có đường bê tông.""").contents();

        assertThat(contents)
                .extracting(ContentItem::text)
                .containsExactly("- Thi đua trồng cây.", "- Thi đua làm đường.");
    }

    private static PlanContent body(String body) {
        return new PlanReader()
                .read("KẾ HOẠCH\nThi đua năm 2024\nXã Hòa An xây dựng kế hoạch như sau:\n" + body)
                .content();
    }
}
