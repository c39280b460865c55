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

/// An office in two stages: at the end of each its divisions appraise themselves and propose awards.
@DatabaseTest
class S1StageReviewsTests {
    private static final String PLAN = """
            HỘI ĐỒNG NHÂN DÂN TỈNH SÔNG LAM
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            VĂN PHÒNG
            Độc lập - Tự do - Hạnh phúc

            Số:       /KH-VP
            Sông Lam, ngày      tháng      năm 2021

            KẾ HOẠCH
            Phát động phong trào thi đua năm 2021

            Thực hiện nhiệm vụ công tác năm 2021, Văn phòng phát động phong trào thi đua năm 2021 như sau:

            I. MỤC ĐÍCH, YÊU CẦU
            1. Mục đích
            - Hoàn thành tốt việc phục vụ các kỳ họp.
            2. Yêu cầu
            - Thi đua gắn với việc được giao.

            II. NỘI DUNG
            1. Chủ đề, khẩu hiệu thi đua
            - Chủ đề: Kỷ cương - Sáng tạo.
            - Khẩu hiệu: Mỗi ngày một việc tốt.
            2. Các giai đoạn thi đua
            - Giai đoạn 1: Từ đầu năm 2021 đến ngày 30/6/2021, thi đua hoàn thành nhiệm vụ 6 tháng đầu năm.
            - Giai đoạn 2: Từ ngày 01/7/2021 đến hết năm 2021, thi đua hoàn thành nhiệm vụ cả năm.

            III. TỔ CHỨC THỰC HIỆN
            1. Lãnh đạo Văn phòng phối hợp với Ban Chấp hành Công đoàn cơ quan tổ chức ký giao ước thi đua tại Hội nghị cán bộ, công chức năm 2021.
            2. Kết thúc mỗi giai đoạn thi đua, các phòng thuộc Văn phòng tiến hành bình xét và gửi đề nghị khen thưởng về Hội đồng Thi đua - Khen thưởng cơ quan.

            Nơi nhận:
            - Các phòng thuộc Văn phòng;
            - Lưu: VT.

            CHÁNH VĂN PHÒNG

            Mai Văn Dũng
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

    private UnitId office;
    private UnitId division;
    private MovementId movement;
    private Visitor clerk;
    private Visitor chief;

    @BeforeEach
    void an_office_with_two_divisions() throws Exception {
        clock.to(2021, 2, 3);
        office = given.unit("Văn phòng", given.unit("HĐND tỉnh Sông Lam", null));
        var administration = given.unit("Phòng Hành chính", UnitKind.DIVISION, office);
        division = given.unit("Phòng Công tác Hội đồng", UnitKind.DIVISION, office);
        var plan = plans.issued(office, PLAN, LocalDate.of(2021, 2, 3));
        movement = movements.launched(
                plan,
                given.actor(Role.EMULATION_OFFICER, office),
                new Answer("ký giao ước", DutyKind.PLEDGE, List.of(administration), LocalDate.of(2021, 2, 26)));
        clerk = new Visitor(web, given.signsIn(Role.EMULATION_OFFICER, division));
        chief = new Visitor(web, given.signsIn(Role.HEAD, office));
    }

    @AfterEach
    void today() {
        clock.back();
    }

    @Test
    void awards_are_proposed_at_the_end_of_each_stage() {
        assertThat(movements.duties(movement, division, DutyKind.PROPOSE_AWARDS))
                .extracting(DutyView::dueOn)
                .containsExactly(LocalDate.of(2021, 6, 30), LocalDate.of(2021, 12, 31));
        assertThat(movements.duties(movement, division, DutyKind.PROPOSE_AWARDS))
                .extracting(duty -> duty.task().stage())
                .containsExactly(1, 2);
    }

    @Test
    void the_first_stage_is_reviewed_while_the_second_is_still_to_come() throws Exception {
        var proposals = movements.duties(movement, division, DutyKind.PROPOSE_AWARDS);
        clock.to(2021, 6, 29);
        assertThat(clerk.duties("due=week&kind=PROPOSE_AWARDS")).hasSize(1);
        clerk.submit(proposals.getFirst().id(), "Đề nghị khen 01 tập thể, 02 cá nhân.");
        clock.to(2021, 7, 2);
        assertThat(clerk.duties("kind=PROPOSE_AWARDS&due=late")).isEmpty();
        assertThat(chief.accept(proposals.getFirst().id())).isEqualTo(302);
        assertThat(clerk.duties("kind=PROPOSE_AWARDS&due=later")).hasSize(1);

        clock.to(2022, 1, 1);
        assertThat(clerk.duties("kind=PROPOSE_AWARDS&due=late")).hasSize(1);
        assertThat(chief.duties("view=asked&kind=PROPOSE_AWARDS&due=late")).hasSize(2 + 1);
    }

    @Test
    void the_year_ends_with_both_stages_proposed_or_let_off_with_a_reason() throws Exception {
        var proposals = movements.duties(movement, division, DutyKind.PROPOSE_AWARDS);
        clock.to(2021, 12, 30);
        for (var proposal : proposals) {
            clerk.submit(proposal.id(), "Đề nghị khen 01 tập thể.");
            chief.accept(proposal.id());
        }
        clock.to(2022, 1, 6);
        var officer = new Visitor(web, given.signsIn(Role.EMULATION_OFFICER, office));
        assertThat(officer.close(movement, "Phòng Hành chính đã sáp nhập hồ sơ."))
                .isEqualTo(302);

        assertThat(chief.duties("view=asked&state=DONE&kind=PROPOSE_AWARDS")).hasSize(2);
        assertThat(chief.duties("view=asked&state=WAIVED&kind=PROPOSE_AWARDS")).hasSize(2);
        assertThat(chief.duties("view=asked&state=MISSED")).isEmpty();
        assertThat(clerk.duties("")).isEmpty();
    }

    @Test
    void slogan_and_stages_stand_on_the_page_of_the_movement() throws Exception {
        assertThat(clerk.page("/movements/" + movement.text()).text())
                .contains("Mỗi ngày một việc tốt", "Giai đoạn 1", "Giai đoạn 2");
    }
}
