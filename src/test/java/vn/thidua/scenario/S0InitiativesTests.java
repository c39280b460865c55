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
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;
import vn.thidua.support.GivenMovements;
import vn.thidua.support.GivenMovements.Answer;
import vn.thidua.support.GivenPlans;
import vn.thidua.support.MovedClock;
import vn.thidua.support.Visitor;

/// A center's year: initiatives go to the administrative division by the end of the second quarter.
@DatabaseTest
class S0InitiativesTests {
    private static final String PLAN = """
            UBND TỈNH SÔNG LAM
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            TRUNG TÂM XÚC TIẾN ĐẦU TƯ
            Độc lập - Tự do - Hạnh phúc

            Số:       /KH-TTXTĐT
            Sông Lam, ngày      tháng      năm 2021

            KẾ HOẠCH
            Phát động phong trào thi đua năm 2021

            Căn cứ Kế hoạch công tác năm 2021, Giám đốc Trung tâm phát động phong trào thi đua năm 2021 như sau:

            I. MỤC ĐÍCH, YÊU CẦU
            1. Mục đích
            - Hoàn thành các chỉ tiêu năm 2021.
            2. Yêu cầu
            - Khen đúng người, đúng việc.

            II. NỘI DUNG THI ĐUA
            1. Nâng chất lượng đón tiếp tại các khu, điểm.
            2. Viên chức và người lao động gửi đăng ký sáng kiến về Phòng Hành chính - Tổng hợp chậm nhất vào cuối quý II/2021 để trình Hội đồng Sáng kiến xem xét.

            III. TỔ CHỨC THỰC HIỆN
            1. Các phòng triển khai kế hoạch này đến toàn thể viên chức, người lao động.

            Nơi nhận:
            - Các phòng;
            - Lưu: VT.

            GIÁM ĐỐC

            Phan Văn Thắng
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

    private UnitId center;
    private UnitId administration;
    private UnitId service;
    private MovementId movement;
    private Visitor clerk;
    private Visitor head;

    @BeforeEach
    void a_center_with_two_divisions() throws Exception {
        clock.to(2021, 1, 11);
        center = given.unit("Trung tâm Xúc tiến Đầu tư", UnitKind.SERVICE_UNIT, given.unit("UBND tỉnh", null));
        administration = given.unit("Phòng Hành chính - Tổng hợp", UnitKind.DIVISION, center);
        service = given.unit("Phòng Dịch vụ", UnitKind.DIVISION, center);
        var plan = plans.issued(center, PLAN, LocalDate.of(2021, 1, 11));
        movement = movements.launched(
                plan,
                given.actor(Role.EMULATION_OFFICER, center),
                new Answer("đăng ký sáng kiến", DutyKind.INITIATIVES, List.of(administration, service), null));
        clerk = new Visitor(web, given.signsIn(Role.EMULATION_OFFICER, service));
        head = new Visitor(web, given.signsIn(Role.HEAD, center));
    }

    @AfterEach
    void today() {
        clock.back();
    }

    @Test
    void the_end_of_the_second_quarter_is_the_last_day_and_in_time() throws Exception {
        var initiatives = movements.duties(movement, service, DutyKind.INITIATIVES);
        assertThat(initiatives).extracting(DutyView::dueOn).containsExactly(LocalDate.of(2021, 6, 30));

        clock.to(2021, 6, 28);
        assertThat(clerk.duties("due=week&kind=INITIATIVES")).hasSize(1);
        clock.to(2021, 6, 30);
        assertThat(clerk.duties("due=late&kind=INITIATIVES")).isEmpty();
        assertThat(clerk.submit(initiatives.getFirst().id(), "Gửi 03 sáng kiến."))
                .isEqualTo(302);

        clock.to(2021, 7, 1);
        assertThat(head.duties("view=asked&due=late&kind=INITIATIVES"))
                .as("the other division")
                .hasSize(1);
        assertThat(head.duties("view=waiting&kind=INITIATIVES")).hasSize(1);
        assertThat(head.accept(initiatives.getFirst().id())).isEqualTo(302);
        assertThat(clerk.duties("view=all&state=DONE&kind=INITIATIVES")).hasSize(1);
    }

    @Test
    void the_year_is_closed_after_its_last_day_and_the_initiatives_never_sent_stay_missed() throws Exception {
        var sent = movements.duties(movement, service, DutyKind.INITIATIVES).getFirst();
        var owed =
                movements.duties(movement, administration, DutyKind.INITIATIVES).getFirst();
        var officer = new Visitor(web, given.signsIn(Role.EMULATION_OFFICER, center));
        clock.to(2021, 6, 30);
        clerk.submit(sent.id(), "Gửi 03 sáng kiến.");
        head.accept(sent.id());
        clock.to(2021, 12, 31);
        assertThat(officer.close(movement, "")).as("its last day").isEqualTo(422);

        clock.to(2022, 1, 4);
        assertThat(clerk.close(movement, "")).as("takes part, leads nothing").isNotEqualTo(302);
        assertThat(officer.close(movement, "")).isEqualTo(302);

        assertThat(head.duties("view=all&state=DONE&kind=INITIATIVES")).hasSize(1);
        assertThat(head.duties("view=all&state=MISSED&kind=INITIATIVES")).hasSize(1);
        assertThat(head.status(Visitor.address(owed.id()))).isEqualTo(200);
        assertThat(clerk.duties("kind=INITIATIVES")).isEmpty();
        assertThat(officer.page("/movements?year=all&state=CLOSED").text())
                .contains("Phát động phong trào thi đua năm 2021");
    }

    @Test
    void the_sentence_of_the_plan_stands_on_the_duty() throws Exception {
        var duty = movements
                .duties(movement, service, DutyKind.INITIATIVES)
                .getFirst()
                .id();

        assertThat(clerk.page(Visitor.address(duty)).select("blockquote").text())
                .contains("chậm nhất vào cuối quý II/2021");
    }
}
