package vn.thidua.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.access.Role;
import vn.thidua.duty.DutyKind;
import vn.thidua.duty.DutyView;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.derive.Doubt;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.plan.PlanId;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;
import vn.thidua.support.GivenMovements;
import vn.thidua.support.GivenMovements.Answer;
import vn.thidua.support.GivenPlans;
import vn.thidua.support.MovedClock;
import vn.thidua.support.Visitor;

/// A town's two waves over the turn of the year: communes launch on their own, register two or three works, and report
/// at the end of each quarter.
@DatabaseTest
class S3TwoWavesTests {
    private static final String PLAN = """
            ỦY BAN NHÂN DÂN
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            THỊ XÃ SÔNG LAM
            Độc lập - Tự do - Hạnh phúc

            Số:       /KH-UBND
            Sông Lam, ngày      tháng      năm 2021

            KẾ HOẠCH
            Phát động đợt thi đua chào mừng kỷ niệm 30 năm tái lập tỉnh

            Thực hiện Kế hoạch số 68/KH-UBND ngày 06 tháng 8 năm 2021 của Ủy ban nhân dân tỉnh, Ủy ban nhân dân thị xã xây dựng kế hoạch như sau:

            I. MỤC ĐÍCH, YÊU CẦU
            1. Mục đích
            - Tạo khí thế thi đua sôi nổi trên địa bàn thị xã.
            2. Yêu cầu
            - Có mục tiêu, thời gian cụ thể.

            II. NỘI DUNG THI ĐUA
            1. Thi đua xây dựng nông thôn mới.
            2. Thời gian
            - Đợt 1: Từ tháng 8 năm 2021 đến cuối tháng 12 năm 2021.
            - Đợt 2: Từ tháng 01 năm 2022 đến cuối tháng 6 năm 2022.

            III. TỔ CHỨC THỰC HIỆN
            1. Chủ tịch Ủy ban nhân dân các xã, phường xây dựng kế hoạch, phát động phong trào thi đua (mỗi xã, phường đăng ký từ 02 đến 03 công trình chào mừng), định kỳ hàng quý báo cáo Ủy ban nhân dân thị xã để tổng hợp.
            2. Giao Phòng Nội vụ theo dõi, đôn đốc, tổng hợp, báo cáo Ủy ban nhân dân thị xã.

            Nơi nhận:
            - UBND các xã, phường;
            - Lưu: VT.

            CHỦ TỊCH

            Lê Trường An
            """;

    @Autowired
    private Given given;

    @Autowired
    private GivenPlans plans;

    @Autowired
    private GivenMovements movements;

    @Autowired
    private MovedClock clock;

    @Autowired
    private MockMvc web;

    private UnitId town;
    private UnitId ward;
    private UnitId commune;
    private UnitId division;
    private PlanId plan;
    private MovementId movement;
    private Visitor clerk;
    private Visitor officer;

    @BeforeEach
    void a_town_with_two_communes_and_a_division() throws Exception {
        clock.to(2021, 8, 16);
        town = given.unit("UBND thị xã Sông Lam", UnitKind.DISTRICT, given.unit("UBND tỉnh", null));
        ward = given.unit("UBND phường Bến Đò", UnitKind.COMMUNE, town);
        commune = given.unit("UBND xã Cồn Cát", UnitKind.COMMUNE, town);
        division = given.unit("Phòng Nội vụ", UnitKind.DIVISION, town);
        plan = plans.issued(town, PLAN, LocalDate.of(2021, 8, 16));
        clerk = new Visitor(web, given.signsIn(Role.EMULATION_OFFICER, commune));
        officer = new Visitor(web, given.signsIn(Role.EMULATION_OFFICER, town));
        var ask = LocalDate.of(2021, 8, 31);
        movement = movements.launched(
                plan,
                given.actor(Role.EMULATION_OFFICER, town),
                new Answer("phát động phong trào thi đua (", DutyKind.SUBORDINATE_PLAN, List.of(ward, commune), ask),
                new Answer("mỗi xã, phường đăng ký", DutyKind.REGISTER_WORKS, List.of(ward, commune), ask),
                new Answer("Giao Phòng Nội vụ", DutyKind.REPORT, List.of(division), LocalDate.of(2022, 7, 8)));
    }

    @AfterEach
    void today() {
        clock.back();
    }

    @Test
    void what_the_plan_does_not_say_is_asked_plainly_before_the_launch() {
        var proposals = movements.proposals(plan);

        assertThat(proposals)
                .filteredOn(each -> each.kind() == DutyKind.REPORT_QUARTERLY)
                .hasSize(4)
                .allMatch(each -> each.doubts().contains(Doubt.DAY_GUESSED));
        assertThat(proposals)
                .filteredOn(each -> each.kind() == DutyKind.SUBORDINATE_PLAN || each.kind() == DutyKind.REGISTER_WORKS)
                .isNotEmpty()
                .allMatch(each -> each.doubts().contains(Doubt.NO_DATE));
    }

    @Test
    void each_commune_launches_on_its_own_registers_works_and_reports_each_quarter_of_both_waves() {
        for (var unit : List.of(ward, commune)) {
            assertThat(movements.duties(movement, unit, DutyKind.SUBORDINATE_PLAN))
                    .isNotEmpty()
                    .allMatch(duty -> LocalDate.of(2021, 8, 31).equals(duty.dueOn()));
            assertThat(movements.duties(movement, unit, DutyKind.REGISTER_WORKS))
                    .singleElement()
                    .satisfies(duty -> assertThat(duty.task().quote()).contains("từ 02 đến 03 công trình"));
            assertThat(movements.duties(movement, unit, DutyKind.REPORT_QUARTERLY))
                    .extracting(DutyView::dueOn)
                    .containsExactly(
                            LocalDate.of(2021, 9, 30),
                            LocalDate.of(2021, 12, 31),
                            LocalDate.of(2022, 3, 31),
                            LocalDate.of(2022, 6, 30));
        }
        assertThat(movements.duties(movement, commune, DutyKind.REPORT_QUARTERLY))
                .extracting(duty -> duty.task().stage())
                .containsExactly(1, 1, 2, 2);
        assertThat(movements.duties(movement, division, DutyKind.REPORT_QUARTERLY))
                .isEmpty();
        assertThat(movements.duties(movement, commune, DutyKind.REPORT)).isEmpty();
    }

    @Test
    void a_commune_that_names_one_work_too_few_has_it_back_and_the_second_quarter_does_not_wait_for_the_first()
            throws Exception {
        var works = movements
                .duties(movement, commune, DutyKind.REGISTER_WORKS)
                .getFirst()
                .id();
        clock.to(2021, 8, 25);
        clerk.submit(works, "Đăng ký 01 công trình: nhà văn hóa ấp 3.");
        assertThat(officer.giveBack(works, "Mỗi xã đăng ký từ 02 công trình.")).isEqualTo(302);
        assertThat(clerk.page(Visitor.address(works)).text()).contains("Mỗi xã đăng ký từ 02 công trình.");
        assertThat(clerk.submit(works, "Bổ sung đường hoa ấp 1.")).isEqualTo(302);
        assertThat(officer.accept(works)).isEqualTo(302);

        var reports = movements.duties(movement, commune, DutyKind.REPORT_QUARTERLY);
        clock.to(2021, 10, 5);
        assertThat(clerk.duties("due=late&kind=REPORT_QUARTERLY")).hasSize(1);
        clerk.submit(reports.get(0).id(), "Quý III: xong nhà văn hóa.");
        assertThat(clerk.duties("due=late&kind=REPORT_QUARTERLY")).isEmpty();

        clock.to(2021, 12, 28);
        assertThat(clerk.duties("due=week&kind=REPORT_QUARTERLY")).hasSize(1);
        clerk.submit(reports.get(1).id(), "Quý IV: đường hoa đạt 80%.");
        assertThat(officer.duties("view=waiting&kind=REPORT_QUARTERLY")).hasSize(2);
    }

    @Test
    void the_second_wave_begins_with_the_new_year_and_its_reports_stay_owed() throws Exception {
        clock.to(2022, 1, 3);
        var page = officer.page("/movements/" + movement.text());
        assertThat(page.text()).contains("Đợt 1", "Đợt 2");
        assertThat(clerk.duties("due=late&kind=REPORT_QUARTERLY")).hasSize(2);
        assertThat(clerk.duties("due=later&kind=REPORT_QUARTERLY")).hasSize(2);
        clock.to(2022, 7, 1);
        assertThat(clerk.duties("due=late&kind=REPORT_QUARTERLY")).hasSize(4);
    }

    @Test
    void after_the_second_wave_the_town_closes_it_and_may_open_it_again() throws Exception {
        var reports = movements.duties(movement, commune, DutyKind.REPORT_QUARTERLY);
        clock.to(2022, 6, 30);
        clerk.submit(reports.getLast().id(), "Quý II: hoàn thành cả hai công trình.");
        officer.accept(reports.getLast().id());
        clock.to(2022, 7, 11);
        assertThat(officer.close(movement, "")).isEqualTo(302);

        assertThat(clerk.duties("view=all&state=MISSED&kind=REPORT_QUARTERLY")).hasSize(3);
        assertThat(clerk.duties("view=all&state=DONE&kind=REPORT_QUARTERLY")).hasSize(1);
        assertThat(clerk.submit(reports.getFirst().id(), "Nộp muộn."))
                .as("it is over")
                .isNotEqualTo(302);

        assertThat(officer.reopen(movement, "Xã Cồn Cát nộp bổ sung.")).isEqualTo(302);
        assertThat(clerk.submit(reports.getFirst().id(), "Nộp muộn.")).isEqualTo(302);
    }
}
