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
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.plan.issued.IssuedPlans;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;
import vn.thidua.support.GivenMovements;
import vn.thidua.support.GivenMovements.Answer;
import vn.thidua.support.GivenPlans;
import vn.thidua.support.MovedClock;
import vn.thidua.support.Visitor;

/// A department whose plan answers two plans of the province at once: it owes the province its plan, and its own
/// divisions owe it what that plan says.
@DatabaseTest
class S4TwoSuperiorsTests {
    private static final String CELEBRATIONS = """
            ỦY BAN NHÂN DÂN
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            TỈNH SÔNG LAM
            Độc lập - Tự do - Hạnh phúc

            Số:       /KH-UBND
            Sông Lam, ngày      tháng      năm 2022

            KẾ HOẠCH
            Tổ chức các ngày kỷ niệm năm 2022

            Ủy ban nhân dân tỉnh xây dựng kế hoạch tổ chức các ngày kỷ niệm năm 2022 như sau:

            I. MỤC ĐÍCH, YÊU CẦU
            1. Mục đích
            - Giáo dục truyền thống.
            2. Yêu cầu
            - Trang trọng, tiết kiệm.

            II. TỔ CHỨC THỰC HIỆN
            1. Các sở, ngành ban hành kế hoạch trước ngày 30/6/2022.

            Nơi nhận:
            - Các sở, ngành;
            - Lưu: VT.

            CHỦ TỊCH

            Lê Văn Tâm
            """;
    private static final String EMULATION = CELEBRATIONS
            .replace("Tổ chức các ngày kỷ niệm năm 2022", "Phát động đợt thi đua đặc biệt năm 2022")
            .replace("tổ chức các ngày kỷ niệm năm 2022", "phát động đợt thi đua đặc biệt năm 2022")
            .replace(
                    "trước ngày 30/6/2022.",
                    "trước ngày 25/6/2022.\n2. Các sở, ngành báo cáo tổng kết trước ngày 15/12/2022.");
    private static final String ANSWER = """
            UBND TỈNH SÔNG LAM
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            SỞ KẾ HOẠCH
            Độc lập - Tự do - Hạnh phúc

            Số:       /KH-SKH
            Sông Lam, ngày      tháng      năm 2022

            KẾ HOẠCH
            Phát động đợt thi đua đặc biệt năm 2022

            Thực hiện Kế hoạch số 01/KH-UBND ngày 28 tháng 02 năm 2022 của Ủy ban nhân dân tỉnh Sông Lam về tổ chức các ngày kỷ niệm năm 2022 và Kế hoạch số 02/KH-UBND ngày 24 tháng 5 năm 2022 của Ủy ban nhân dân tỉnh Sông Lam về phát động đợt thi đua đặc biệt năm 2022.

            Sở Kế hoạch ban hành Kế hoạch phát động đợt thi đua đặc biệt với những nội dung như sau:

            I. MỤC ĐÍCH, YÊU CẦU
            1. Mục đích
            - Hoàn thành nhiệm vụ được giao.
            2. Yêu cầu
            - Gắn với cam kết của từng phòng.

            II. THỜI GIAN TỔ CHỨC
            Từ tháng 6 năm 2022 đến cuối tháng 12 năm 2022.

            III. TỔ CHỨC THỰC HIỆN
            1. Các phòng thuộc Sở triển khai kế hoạch này đến toàn thể công chức.
            2. Giao Văn phòng Sở tổng hợp kết quả, báo cáo Giám đốc Sở trước ngày 10/12/2022.

            Nơi nhận:
            - Các phòng;
            - Lưu: VT.

            GIÁM ĐỐC

            Trương Văn Châu
            """;

    @Autowired
    private Given given;

    @Autowired
    private GivenPlans plans;

    @Autowired
    private GivenMovements movements;

    @Autowired
    private IssuedPlans issued;

    @Autowired
    private MovedClock clock;

    @Autowired
    private MockMvc web;

    private UnitId province;
    private UnitId department;
    private UnitId office;

    @BeforeEach
    void a_province_with_a_department() {
        clock.to(2022, 2, 28);
        province = given.unit("UBND tỉnh Sông Lam", UnitKind.PROVINCE, null);
        department = given.unit("Sở Kế hoạch", UnitKind.DEPARTMENT, province);
        office = given.unit("Văn phòng Sở", UnitKind.DIVISION, department);
        given.unit("Phòng Tổng hợp", UnitKind.DIVISION, department);
    }

    @AfterEach
    void today() {
        clock.back();
    }

    @Test
    void one_plan_answers_both_superiors_and_is_launched_in_turn() throws Exception {
        var above = given.actor(Role.EMULATION_OFFICER, province);
        var first = movements.launched(plans.issued(province, CELEBRATIONS, LocalDate.of(2022, 2, 28)), above);
        clock.to(2022, 5, 24);
        var second = movements.launched(plans.issued(province, EMULATION, LocalDate.of(2022, 5, 24)), above);
        var asked =
                movements.duties(first, department, DutyKind.SUBORDINATE_PLAN).getFirst();
        var askedAgain =
                movements.duties(second, department, DutyKind.SUBORDINATE_PLAN).getFirst();
        assertThat(List.of(asked, askedAgain))
                .extracting(DutyView::dueOn)
                .containsExactly(LocalDate.of(2022, 6, 29), LocalDate.of(2022, 6, 24));

        clock.to(2022, 6, 15);
        var plan = plans.issued(department, ANSWER, LocalDate.of(2022, 6, 15));
        assertThat(issued.find(plan).orElseThrow().content().legalBases())
                .extracting(basis -> basis.number())
                .contains("01/KH-UBND", "02/KH-UBND");
        var own = movements.launched(
                plan,
                given.actor(Role.EMULATION_OFFICER, department),
                new Answer("Giao Văn phòng Sở", DutyKind.REPORT, List.of(office), null));

        var clerk = new Visitor(web, given.signsIn(Role.EMULATION_OFFICER, department));
        var head = new Visitor(web, given.signsIn(Role.HEAD, province));
        assertThat(clerk.submit(asked.id(), "Kế hoạch số 01/KH-SKH ngày 15/6/2022."))
                .isEqualTo(302);
        assertThat(clerk.submit(askedAgain.id(), "Kế hoạch số 01/KH-SKH ngày 15/6/2022."))
                .isEqualTo(302);
        assertThat(head.duties("view=waiting&kind=SUBORDINATE_PLAN")).hasSize(2);
        assertThat(head.accept(asked.id())).isEqualTo(302);
        assertThat(head.accept(askedAgain.id())).isEqualTo(302);

        assertThat(movements.duties(own, office, DutyKind.REPORT))
                .extracting(DutyView::dueOn)
                .containsExactly(LocalDate.of(2022, 12, 9));
        clock.to(2022, 12, 16);
        assertThat(clerk.duties("view=asked&due=late&kind=REPORT"))
                .as("of its own office")
                .hasSize(1);
        assertThat(clerk.duties("due=late&kind=REPORT_FINAL"))
                .as("to the province")
                .hasSize(1);

        clock.to(2023, 1, 5);
        var planners = new Visitor(web, given.signsIn(Role.EMULATION_OFFICER, province));
        assertThat(clerk.close(second, "")).as("the province's to close").isNotEqualTo(302);
        assertThat(clerk.close(own, "Văn phòng Sở báo cáo trực tiếp.")).isEqualTo(302);
        assertThat(planners.close(second, "")).isEqualTo(302);
        assertThat(clerk.duties("view=all&state=WAIVED&kind=REPORT")).hasSize(1);
        assertThat(clerk.duties("view=all&state=MISSED&kind=REPORT_FINAL")).hasSize(1);
    }

    @Test
    void who_is_below_sees_the_movement_of_the_department_and_not_that_of_the_province() throws Exception {
        var above = movements.launched(
                plans.issued(province, CELEBRATIONS, LocalDate.of(2022, 2, 28)),
                given.actor(Role.EMULATION_OFFICER, province));
        var below = new Visitor(web, given.signsIn(Role.EMULATION_OFFICER, office));
        var clerk = new Visitor(web, given.signsIn(Role.EMULATION_OFFICER, department));

        assertThat(clerk.status("/movements/" + above.text())).isEqualTo(200);
        assertThat(below.status("/movements/" + above.text())).isEqualTo(404);
    }
}
