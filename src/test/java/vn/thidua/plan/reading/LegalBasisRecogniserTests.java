package vn.thidua.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.plan.model.LegalBasis;

class LegalBasisRecogniserTests {
    @Test
    void reads_type_number_date_and_issuer() {
        var bases = bases("Thực hiện Kế hoạch số 68/KH-UBND ngày 06 tháng 8 năm 2021 của Chủ tịch Ủy ban nhân dân tỉnh "
                + "Minh Hà phát động thi đua, Ủy ban nhân dân xã xây dựng Kế hoạch như sau:");

        assertThat(bases).singleElement().satisfies(basis -> {
            assertThat(basis.type()).isEqualTo("Kế hoạch");
            assertThat(basis.number()).isEqualTo("68/KH-UBND");
            assertThat(basis.date()).hasToString("2021-08-06");
            assertThat(basis.issuer()).isEqualTo("Chủ tịch Ủy ban nhân dân tỉnh Minh Hà");
        });
    }

    @Test
    void parts_several_of_one_sentence() {
        var bases =
                bases("Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ; Chỉ thị số 34-CT/TW ngày 07 "
                        + "tháng 4 năm 2014 của Bộ Chính trị và Công văn số 792-CV/TU của Ban Thường vụ Tỉnh ủy;");

        assertThat(bases).extracting(LegalBasis::number).containsExactly("98/2023/NĐ-CP", "34-CT/TW", "792-CV/TU");
        assertThat(bases)
                .extracting(LegalBasis::issuer)
                .containsExactly("Chính phủ", "Bộ Chính trị", "Ban Thường vụ Tỉnh ủy");
    }

    @Test
    void reads_documents_without_a_number() {
        var bases = bases("Căn cứ Luật Thi đua, khen thưởng năm 2022; phương hướng công tác năm 2024 của nhà trường;");

        assertThat(bases)
                .extracting(LegalBasis::printed)
                .containsExactly("Luật Thi đua, khen thưởng năm 2022", "phương hướng công tác năm 2024 của nhà trường");
        assertThat(bases.getFirst().date()).hasToString("2022");
    }

    @Test
    void takes_no_intention_for_a_basis() {
        assertThat(bases("Để thực hiện thắng lợi nhiệm vụ năm 2024, Khối thi đua số 2 xây dựng kế hoạch như sau:"))
                .isEmpty();
        assertThat(bases("Nhằm chào mừng ngày lễ lớn, Công đoàn xã phát động thi đua như sau:"))
                .isEmpty();
    }

    @Test
    void keeps_citations_of_the_body_apart() {
        var content = new PlanReader()
                .read(
                        "KẾ HOẠCH\nThi đua\nI. NỘI DUNG\n1. Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.")
                .content();

        assertThat(content.legalBases()).isEmpty();
        assertThat(content.citations()).extracting(LegalBasis::number).containsExactly("05-CT/TW");
    }

    private static List<LegalBasis> bases(String opening) {
        return new PlanReader()
                .read("KẾ HOẠCH\nPhát động thi đua năm 2024\n" + opening + "\nI. NỘI DUNG\n1. Thi đua.")
                .content()
                .legalBases();
    }
}
