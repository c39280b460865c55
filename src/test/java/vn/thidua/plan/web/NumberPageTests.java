package vn.thidua.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.access.Role;
import vn.thidua.access.model.Accounts;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.life.Plans;
import vn.thidua.plan.usecase.ImportPlan;
import vn.thidua.plan.usecase.IssuePlan;
import vn.thidua.plan.usecase.SubmitPlan;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// The number a head is told before he signs, and the register it comes from.
@DatabaseTest
class NumberPageTests {
    private static final String TEXT = """
            SỞ VĂN HÓA

            Số:       /KH-SVH
            Bắc Sơn, ngày      tháng      năm 2026

            KẾ HOẠCH
            Phát động phong trào thi đua năm 2026

            Sở Văn hóa phát động phong trào thi đua năm 2026 như sau:

            I. MỤC ĐÍCH
            - Động viên công chức hoàn thành nhiệm vụ năm 2026.

            II. TỔ CHỨC THỰC HIỆN
            1. Các phòng gửi đăng ký thi đua về Văn phòng Sở trước ngày 28/02/2026.

            Trên đây là Kế hoạch phát động phong trào thi đua năm 2026 của Sở Văn hóa./.

            Nơi nhận:
            - Lưu: VT.

            GIÁM ĐỐC

            Lê Văn Sáu
            """;

    @Autowired
    private Given given;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ImportPlan importPlan;

    @Autowired
    private SubmitPlan submit;

    @Autowired
    private IssuePlan issue;

    @Autowired
    private Plans plans;

    @Autowired
    private MockMvc web;

    private UnitId unit;
    private Actor officer;
    private Desk officersDesk;
    private Desk headsDesk;
    private Actor head;

    @BeforeEach
    void an_office_with_a_head() throws Exception {
        unit = given.unit("Sở Văn hóa", "SVH", null);
        var name = given.signsIn(Role.EMULATION_OFFICER, unit);
        officer = accounts.findByUserName(name).orElseThrow().actor();
        officersDesk = new Desk(web, name);
        var headsName = given.signsIn(Role.HEAD, unit);
        head = accounts.findByUserName(headsName).orElseThrow().actor();
        headsDesk = new Desk(web, headsName);
    }

    @Test
    void each_kind_of_paper_is_told_the_next_number_of_its_own_series() throws Exception {
        int year = LocalDate.now().getYear();
        issue.execute(submitted(TEXT), new IssuePlan.Signature(1, LocalDate.of(year, 1, 12)), head);

        assertThat(headsDesk.page(issuePage(submitted(TEXT))).text()).contains("02");
        var program = submitted(TEXT.replace("KẾ HOẠCH\n", "CHƯƠNG TRÌNH\n").replace("/KH-SVH", "/CTr-SVH"));
        assertThat(plans.require(program).number()).isNull();
        assertThat(headsDesk
                        .page(issuePage(program))
                        .select("dl.facts dd")
                        .last()
                        .text())
                .contains("01")
                .doesNotContain("02");
    }

    @Test
    void a_register_is_begun_on_its_page_for_plans() throws Exception {
        officersDesk
                .sends("/plans/numbers", "unit", Ids.text(unit.value()), "year", "2026", "last", "41")
                .andExpect(status().is3xxRedirection());
        var number = issue.execute(submitted(TEXT), new IssuePlan.Signature(1, LocalDate.of(2026, 1, 12)), head);
        assertThat(number).isEqualTo("42/KH-SVH");
    }

    @Test
    void a_year_nobody_means_is_refused_in_words() throws Exception {
        var own = Ids.text(unit.value());
        var plan = importPlan.execute(unit, TEXT, null, officer);
        assertThat(Desk.page(officersDesk
                                .sends("/plans", "unit", own, "year", "20260")
                                .andExpect(status().isUnprocessableContent()))
                        .select(".errors li")
                        .text())
                .contains("2000")
                .contains("2100");
        officersDesk
                .sends("/plans/" + plan.text() + "/repetition", "year", "1")
                .andExpect(status().isUnprocessableContent());
        officersDesk
                .sends("/plans/numbers", "unit", own, "year", "1999", "last", "4")
                .andExpect(status().isUnprocessableContent());
    }

    private PlanId submitted(String text) {
        var plan = importPlan.execute(unit, text, null, officer);
        submit.execute(plan, officer);
        return plan;
    }

    private static String issuePage(PlanId plan) {
        return "/plans/" + plan.text() + "/issue";
    }
}
