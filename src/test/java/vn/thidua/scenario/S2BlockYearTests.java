package vn.thidua.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.access.Role;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyKind;
import vn.thidua.duty.DutyView;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.MovementRefusals;
import vn.thidua.organization.BlockId;
import vn.thidua.organization.UnitId;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;
import vn.thidua.support.GivenMovements;
import vn.thidua.support.GivenMovements.Answer;
import vn.thidua.support.GivenPlans;
import vn.thidua.support.MovedClock;
import vn.thidua.support.Visitor;

/// A block's year: members report before 15/6, the vice chair holds the review in July, all is summed up in the year
/// after.
@DatabaseTest
class S2BlockYearTests {
    private static final String PLAN = """
            KẾ HOẠCH
            Tổ chức phong trào thi đua năm 2023 của Khối thi đua Văn hóa - Xã hội

            Khối thi đua Văn hóa - Xã hội tỉnh Sông Lam (Khối 5) xây dựng kế hoạch tổ chức phong trào thi đua năm 2023 như sau:

            I. MỤC ĐÍCH, YÊU CẦU
            1. Mục đích
            - Các đơn vị trong Khối thi đua hoàn thành nhiệm vụ năm 2023.
            2. Yêu cầu
            - Thi đua thiết thực, bình xét công khai.

            II. TỔ CHỨC THỰC HIỆN
            1. Các đơn vị thành viên đăng ký nội dung, tiêu chí thi đua gửi về Sở Văn hóa trước ngày 28/02/2023.
            2. Khối phó Khối 5 tổ chức sơ kết 6 tháng đầu năm trong tháng 7/2023.
            3. Các đơn vị thành viên gửi báo cáo sơ kết 6 tháng đầu năm 2023 về Khối trưởng trước ngày 15/6/2023.
            4. Các đơn vị thành viên báo cáo tổng kết năm 2023 và tự chấm điểm gửi về Khối trưởng trước ngày 31/01/2024.

            Nơi nhận:
            - Các đơn vị thành viên Khối 5;
            - Lưu: VT.

            KHỐI TRƯỞNG

            Đặng Văn Minh
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

    private UnitId province;
    private UnitId culture;
    private UnitId health;
    private UnitId education;
    private BlockId block;
    private MovementId movement;
    private Visitor chair;
    private Visitor viceChair;
    private Visitor member;

    @BeforeEach
    void a_block_that_a_member_leads_and_another_stands_in_for() throws Exception {
        clock.to(2023, 1, 10);
        province = given.unit("UBND tỉnh Sông Lam", null);
        culture = given.unit("Sở Văn hóa", "SVH", province);
        health = given.unit("Sở Y tế", "SYT", province);
        education = given.unit("Sở Giáo dục", "SGD", province);
        block = movements.block(province, 2023, culture, health, education);
        var plan = plans.issued(culture, PLAN, LocalDate.of(2023, 1, 10));
        movement = movements.launched(
                plan,
                block,
                given.actor(Role.EMULATION_OFFICER, culture),
                new Answer("Khối phó", DutyKind.REVIEW, List.of(health), null));
        chair = new Visitor(web, given.signsIn(Role.EMULATION_OFFICER, culture));
        viceChair = new Visitor(web, given.signsIn(Role.EMULATION_OFFICER, health));
        member = new Visitor(web, given.signsIn(Role.EMULATION_OFFICER, education));
    }

    @AfterEach
    void today() {
        clock.back();
    }

    @Test
    void every_member_owes_what_the_plan_asks_of_members_and_only_the_vice_chair_the_review() {
        assertThat(List.of(
                        DutyKind.REGISTER_CRITERIA,
                        DutyKind.REPORT_HALF_YEAR,
                        DutyKind.REPORT_FINAL,
                        DutyKind.SELF_SCORE))
                .allSatisfy(kind -> assertThat(movements.duties(movement, education, kind))
                        .as(kind.name())
                        .hasSize(1));
        assertThat(only(education, DutyKind.REPORT_HALF_YEAR).dueOn()).isEqualTo(LocalDate.of(2023, 6, 14));
        assertThat(List.of(only(education, DutyKind.REPORT_FINAL), only(education, DutyKind.SELF_SCORE)))
                .extracting(DutyView::dueOn)
                .containsOnly(LocalDate.of(2024, 1, 30));
        assertThat(movements.duties(movement, health, DutyKind.REVIEW))
                .extracting(DutyView::opensOn, DutyView::dueOn)
                .containsExactly(tuple(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 7, 31)));
        assertThat(movements.duties(movement, education, DutyKind.REVIEW)).isEmpty();
    }

    @Test
    void a_member_of_another_branch_reads_the_plan_and_finds_the_movement() throws Exception {
        assertThat(member.page("/movements").text()).contains("Tổ chức phong trào thi đua năm 2023");
        assertThat(member.status("/movements/" + movement.text())).isEqualTo(200);
        var stranger = new Visitor(web, given.signsIn(Role.EMULATION_OFFICER, given.unit("Sở Tài chính", province)));
        assertThat(stranger.status("/movements/" + movement.text())).isEqualTo(404);
        assertThat(stranger.page("/movements?year=all").text()).doesNotContain("Khối thi đua Văn hóa");
    }

    @Test
    void the_half_year_from_the_report_to_the_review() throws Exception {
        var report = only(education, DutyKind.REPORT_HALF_YEAR).id();
        clock.to(2023, 6, 12);
        assertThat(member.duties("due=week")).anyMatch(words -> words.contains("sơ kết 6 tháng"));
        assertThat(member.submit(report, "Đạt 9/10 chỉ tiêu.")).isEqualTo(302);

        clock.to(2023, 6, 20);
        assertThat(chair.duties("view=waiting")).anyMatch(words -> words.contains("sơ kết 6 tháng"));
        assertThat(viceChair.duties("due=late"))
                .as("the vice chair's own report")
                .hasSize(2);
        assertThat(chair.accept(report)).isEqualTo(302);
        assertThat(member.duties("due=late")).noneMatch(words -> words.contains("sơ kết 6 tháng"));

        var review = only(health, DutyKind.REVIEW).id();
        clock.to(2023, 7, 31);
        assertThat(viceChair.duties("due=week")).hasSize(1);
        assertThat(viceChair.submit(review, "Đã họp sơ kết ngày 28/7.")).isEqualTo(302);
        assertThat(chair.accept(review)).isEqualTo(302);
        clock.to(2023, 8, 1);
        assertThat(viceChair.duties("due=late")).noneMatch(words -> words.contains("tổ chức sơ kết"));
    }

    @Test
    void who_forgets_the_final_report_is_late_from_the_day_after() throws Exception {
        clock.to(2024, 1, 30);
        assertThat(late(member)).isEmpty();
        clock.to(2024, 1, 31);
        assertThat(late(member)).hasSize(2);
        assertThat(chair.page("/movements/" + movement.text()).select("h1").text())
                .contains("năm 2023");
    }

    /// Of what falls due at the end of the year.
    private static List<String> late(Visitor visitor) throws Exception {
        return visitor.duties("due=late").stream()
                .filter(words -> words.contains("tổng kết"))
                .toList();
    }

    @Test
    void the_vice_chair_neither_sees_nor_decides_about_what_members_owe_the_chair() throws Exception {
        DutyId report = only(education, DutyKind.REPORT_HALF_YEAR).id();
        member.submit(report, "Xong.");

        assertThat(viceChair.status(Visitor.address(report))).isEqualTo(404);
        assertThat(chair.status(Visitor.address(report))).isEqualTo(200);
    }

    @Test
    void the_chair_closes_the_year_after_the_final_reports_of_the_year_after() throws Exception {
        var last = only(education, DutyKind.REPORT_FINAL).id();
        clock.to(2024, 1, 29);
        member.submit(last, "Tổng kết năm 2023: đạt 10/10 chỉ tiêu.");
        clock.to(2024, 2, 5);
        assertThat(chair.accept(last)).isEqualTo(302);
        assertThat(viceChair.close(movement, "")).as("stands in, leads nothing").isNotEqualTo(302);
        assertThat(chair.close(movement, "")).isEqualTo(302);

        assertThat(member.duties("view=all&state=DONE&kind=REPORT_FINAL")).hasSize(1);
        assertThat(viceChair.duties("view=all&state=MISSED&kind=REPORT_FINAL")).hasSize(1);
        assertThat(member.duties("")).isEmpty();
    }

    @Test
    void the_vice_chair_calls_upon_the_members_in_his_year_and_no_longer_in_the_next() {
        clock.to(2023, 8, 3);
        var officer = given.actor(Role.EMULATION_OFFICER, health);
        var first = plans.issued(health, PLAN, LocalDate.of(2023, 8, 3));
        var second = plans.issued(health, PLAN, LocalDate.of(2023, 8, 3));
        var review = new Answer("Khối phó", DutyKind.REVIEW, List.of(health), null);
        movements.launched(first, block, officer, review);
        assertThat(movements.duties(movement, education, DutyKind.REPORT_HALF_YEAR))
                .hasSize(1);

        movements.officers(block, province, 2024, education, culture, health);
        clock.to(2024, 1, 4);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> movements.launched(second, block, officer, review))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(MovementRefusals.OUT_OF_REACH));
    }

    private DutyView only(UnitId unit, DutyKind kind) {
        var duties = movements.duties(movement, unit, kind);
        assertThat(duties).as("%s of %s", kind, unit).hasSize(1);
        return duties.getFirst();
    }
}
