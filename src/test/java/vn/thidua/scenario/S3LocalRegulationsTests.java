package vn.thidua.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.plan.examine.Examiner;
import vn.thidua.plan.model.Finding;
import vn.thidua.rulebook.Authority;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Law;
import vn.thidua.rulebook.Standard;
import vn.thidua.rulebook.local.GivenRegulations;
import vn.thidua.rulebook.local.Regulations;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// The town's plan for two waves promises certificates of merit by the chairman of the province and certificates of
/// commendation by the chairman of the town, “by the regulation of the town and the regulation of the province”: both
/// stand beside the law that judges it.
@DatabaseTest
class S3LocalRegulationsTests {
    private static final LocalDate WAVE = LocalDate.of(2021, 12, 31);
    private static final AwardCode MERIT = new AwardCode("BKT");
    private static final AwardCode COMMENDATION = new AwardCode("GK");
    private static final String PLAN = """
            KẾ HOẠCH
            Phát động đợt thi đua chào mừng kỷ niệm 30 năm tái lập tỉnh năm 2021

            I. HÌNH THỨC, TIÊU CHUẨN KHEN THƯỞNG
            - Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh: Xét tặng cho các tập thể, cá nhân có thành tích xuất sắc.
            - Giấy khen của Chủ tịch Ủy ban nhân dân thị xã: Xét tặng cho tập thể, cá nhân có thành tích tiêu biểu.
            %s
            """;

    @Autowired
    private Given given;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Regulations regulations;

    @Autowired
    private Examiner examiner;

    private UnitId town;
    private UnitId ward;
    private UnitId otherTown;

    @BeforeEach
    void a_province_and_a_town_each_with_its_regulation() {
        var rules = new GivenRegulations(given, beans);
        var province = given.unit("UBND tỉnh", UnitKind.PROVINCE, null);
        town = given.unit("UBND thị xã Sông Lam", UnitKind.DISTRICT, province);
        otherTown = given.unit("UBND thị xã Cồn Cát", UnitKind.DISTRICT, province);
        ward = given.unit("UBND phường Bến Đò", UnitKind.COMMUNE, town);
        rules.approved(province, GivenRegulations.content("2019-08-01", """
                - {kind: block-share, article: 'Điều 12', award: BKT, percent: 50}
                - {kind: words, article: 'Điều 13', award: BKT, words: 'Có mô hình hay được nhân rộng trong đợt thi đua.'}
                """));
        rules.approved(town, GivenRegulations.content("2020-11-15", """
                - {kind: block-count, article: 'Điều 9', award: GK, blocks: cluster, count: 3}
                - {kind: words, article: 'Điều 10', award: GK, words: 'Hoàn thành ít nhất một công trình chào mừng.'}
                """));
    }

    @Test
    void the_two_chairmen_give_what_the_law_of_2021_gives_them() {
        assertThat(authority("")).isEmpty();
        assertThat(authority("- Chủ tịch Ủy ban nhân dân thị xã tặng Bằng khen cho 02 tập thể."))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.citation()).isNotBlank());
    }

    @Test
    void the_town_is_judged_by_both_regulations_and_its_neighbor_by_that_of_the_province() {
        for (var unit : List.of(town, ward)) {
            var law = regulations.asOf(WAVE, unit);
            assertThat(articles(law, MERIT)).anyMatch(article -> article.startsWith("Điều 13 Quy chế"));
            assertThat(articles(law, COMMENDATION)).anyMatch(article -> article.startsWith("Điều 10 Quy chế"));
            assertThat(law.quotas(MERIT)).hasSize(1);
            assertThat(law.quotas(COMMENDATION)).hasSize(1);
        }
        var beside = regulations.asOf(WAVE, otherTown);
        assertThat(beside.quotas(MERIT)).hasSize(1);
        assertThat(beside.quotas(COMMENDATION)).isEmpty();
        assertThat(regulations.asOf(LocalDate.of(2020, 11, 14), town).quotas(COMMENDATION))
                .isEmpty();
    }

    @Test
    void by_the_law_of_2024_the_prizes_are_those_of_the_new_decree_and_the_regulations_go_on() {
        var old = regulations.asOf(WAVE, town);
        var young = regulations.asOf(LocalDate.of(2024, 6, 30), town);

        assertThat(young.quotas(MERIT)).isEqualTo(old.quotas(MERIT));
        assertThat(decree(old)).isNotEqualTo(decree(young));
    }

    private static String decree(Law law) {
        return law.prize(MERIT, Award.Subject.INDIVIDUAL, Authority.PROVINCE)
                .orElseThrow()
                .prize()
                .validity()
                .citation();
    }

    private static List<String> articles(Law law, AwardCode award) {
        return law.standards(award).stream()
                .flatMap(standard -> standard.all().stream())
                .map(Standard.Clause::citation)
                .toList();
    }

    private List<Finding> authority(String more) {
        return examiner.examine(town, PLAN.formatted(more)).findings().stream()
                .filter(finding -> finding.kind().equals("award_authority"))
                .toList();
    }
}
