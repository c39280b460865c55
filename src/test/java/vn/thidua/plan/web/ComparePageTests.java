package vn.thidua.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.access.Role;
import vn.thidua.access.model.Accounts;
import vn.thidua.kernel.Ids;
import vn.thidua.plan.life.Plans;
import vn.thidua.plan.life.Revisions;
import vn.thidua.plan.usecase.EditText;
import vn.thidua.plan.usecase.ImportPlan;
import vn.thidua.plan.usecase.RepeatPlan;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// This year's plan beside last year's.
@DatabaseTest
class ComparePageTests {
    private static final String TEXT = """
            SỞ DU LỊCH

            KẾ HOẠCH
            Phát động phong trào thi đua năm 2025

            Sở Du lịch phát động phong trào thi đua năm 2025 như sau:

            I. CHỈ TIÊU
            1. Đón 66.000 lượt khách.
            2. Trồng ít nhất 500 cây xanh.
            3. 95% cán bộ ký giao ước thi đua.

            II. TỔ CHỨC THỰC HIỆN
            1. Các phòng gửi đăng ký thi đua về Văn phòng Sở trước ngày 28/02/2025.
            """;

    @Autowired
    private Given given;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ImportPlan importPlan;

    @Autowired
    private RepeatPlan repeat;

    @Autowired
    private EditText edit;

    @Autowired
    private Plans plans;

    @Autowired
    private Revisions revisions;

    @Autowired
    private MockMvc web;

    @Test
    void the_figures_of_both_years_stand_side_by_side_also_those_that_stayed() throws Exception {
        var unit = given.unit("Sở Du lịch", "SDL", null);
        var name = given.signsIn(Role.EMULATION_OFFICER, unit);
        var officer = accounts.findByUserName(name).orElseThrow().actor();
        var plan = repeat.execute(importPlan.execute(unit, TEXT, null, officer), 2026, officer);
        var text = revisions.require(plan, plans.require(plan).revision()).text();
        int from = text.indexOf("1. Đón 66.000 lượt khách.");
        edit.execute(
                plan,
                new EditText.Passage(
                        1, from, from + 25, "1. Đón 72.600 lượt khách, xây dựng 12 mô hình dân vận.", Ids.next()),
                officer);

        var page = new Desk(web, name).page("/plans/" + plan.text() + "/earlier");

        assertThat(page.select("table.compare th[scope=row]").next().isEmpty()).isFalse();
        assertThat(page.select("table.compare tr").eachText())
                .anyMatch(row -> row.contains("66.000 lượt khách 72.600 lượt khách +6.600 +10%"))
                .anyMatch(row -> row.contains("ít nhất 500 cây ít nhất 500 cây chưa đổi")
                        || row.contains("ít nhất 500 cây xanh ít nhất 500 cây xanh chưa đổi"))
                .anyMatch(row -> row.contains("95% 95% chưa đổi"))
                .anyMatch(row -> row.contains("– 12 mô hình") && row.contains("mới"));
        assertThat(page.text()).doesNotContain("plan.figures");
    }
}
