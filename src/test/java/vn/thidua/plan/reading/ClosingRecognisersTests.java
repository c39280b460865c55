package vn.thidua.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thidua.plan.model.PlanContent;
import vn.thidua.plan.model.Recipient;

/// Recipients and signatories in the forms they are found in.
class ClosingRecognisersTests {
    @Test
    void reads_recipients_listed_on_one_line() {
        assertThat(end("Nơi nhận: - Như trên; - Sở Nội vụ; - Lưu: VT.").recipients())
                .extracting(Recipient::name)
                .containsExactly("Như trên", "Sở Nội vụ", "Lưu: VT");
    }

    @Test
    void reads_recipients_without_their_label() {
        assertThat(end("- Đảng ủy xã;\n- Các ấp;\n- Lưu: VT.").recipients())
                .extracting(Recipient::name)
                .containsExactly("Đảng ủy xã", "Các ấp", "Lưu: VT");
    }

    @Test
    void joins_a_recipient_broken_over_two_lines() {
        assertThat(end("Nơi nhận:\n- Thường trực Huyện ủy, HĐND,\nUBND huyện;\n- Lưu: VT.")
                        .recipients())
                .extracting(Recipient::name)
                .containsExactly("Thường trực Huyện ủy, HĐND, UBND huyện", "Lưu: VT");
    }

    @Test
    void reads_a_deputy_who_signs_for_the_head_of_a_committee() {
        var signatory = end("Nơi nhận:\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Văn Hạnh")
                .signatory();

        assertThat(signatory).isNotNull();
        assertThat(signatory.formula()).isEqualTo("TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH");
        assertThat(signatory.position()).isEqualTo("PHÓ CHỦ TỊCH");
        assertThat(signatory.name()).isEqualTo("Lê Văn Hạnh");
    }

    @Test
    void reads_a_chair_with_two_posts() {
        var signatory = end("TM. KHỐI THI ĐUA\nTRƯỞNG KHỐI\nGIÁM ĐỐC SỞ TÀI CHÍNH\nLê Văn Hạnh")
                .signatory();

        assertThat(signatory).isNotNull();
        assertThat(signatory.position()).isEqualTo("TRƯỞNG KHỐI");
        assertThat(signatory.secondPosition()).isEqualTo("GIÁM ĐỐC SỞ TÀI CHÍNH");
    }

    @Test
    void reads_joint_signatories_side_by_side() {
        var signatory = end("""
                TM. BAN THƯỜNG VỤ          TM. ỦY BAN NHÂN DÂN
                    CHỦ TỊCH                    CHỦ TỊCH
                  Lý Thu Hà                  Cao Bá Đạt""").signatory();

        assertThat(signatory).isNotNull();
        assertThat(signatory.name()).isEqualTo("Lý Thu Hà");
        assertThat(signatory.others()).singleElement().satisfies(other -> {
            assertThat(other.formula()).isEqualTo("TM. ỦY BAN NHÂN DÂN");
            assertThat(other.name()).isEqualTo("Cao Bá Đạt");
        });
    }

    @Test
    void leaves_degrees_out_of_the_name() {
        var signatory =
                end("Nơi nhận:\n- Lưu: VT.\nGIÁM ĐỐC\nTS.BS. Lê Văn Hạnh").signatory();

        assertThat(signatory).isNotNull();
        assertThat(signatory.name()).isEqualTo("Lê Văn Hạnh");
    }

    @Test
    void finds_no_signatory_where_none_signs() {
        assertThat(end("Nơi nhận:\n- Các ấp;\n- Lưu: VT.").signatory()).isNull();
    }

    private static PlanContent end(String end) {
        return new PlanReader()
                .read("KẾ HOẠCH\nThi đua năm 2024\nI. NỘI DUNG\n1. Thi đua trồng cây gây rừng./.\n" + end)
                .content();
    }
}
