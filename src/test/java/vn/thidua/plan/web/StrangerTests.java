package vn.thidua.plan.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.access.Role;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.RemarkId;
import vn.thidua.plan.usecase.MakeRemark;
import vn.thidua.plan.usecase.StartPlan;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// A plan of another branch is not there, whatever one tries on it. Every form is filled as its owner would fill it, so
/// that nothing but the stranger is wrong with it.
@DatabaseTest
class StrangerTests {
    private static final String[] FORM = {
        "base",
        "1",
        "from",
        "0",
        "to",
        "1",
        "words",
        "X",
        "sitting",
        Ids.next().toString(),
        "finding",
        "spelling:1",
        "near",
        "0",
        "reason",
        "Có lý do.",
        "text",
        "Tôi xem được không?",
        "quote",
        "",
        "year",
        "2027",
        "revision",
        "1",
        "date",
        "12/01/2026",
        "subject",
        "Khách",
        "name",
        "Các phòng",
        "title",
        "Lao động tiên tiến"
    };

    @Autowired
    private Given given;

    @Autowired
    private StartPlan start;

    @Autowired
    private MakeRemark remark;

    @Autowired
    private MockMvc web;

    private UnitId strangersUnit;
    private Desk stranger;
    private PlanId plan;
    private RemarkId said;

    @BeforeEach
    void a_plan_and_an_officer_of_another_branch() throws Exception {
        var province = given.unit("UBND tỉnh Sơn Hà", null);
        var department = given.unit("Sở Nội vụ", "SNV", province);
        strangersUnit = given.unit("Sở Y tế", "SYT", province);
        stranger = new Desk(web, given.signsIn(Role.EMULATION_OFFICER, strangersUnit));
        var officer = given.actor(Role.EMULATION_OFFICER, department);
        plan = start.execute(department, 2026, officer);
        said = remark.execute(plan, new MakeRemark.Words("", "Xem lại câu này.", null), officer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/paper.pdf",
                "/paper.docx",
                "/editions/1.pdf",
                "/original",
                "/reading.json",
                "/text",
                "/passages/1?base=1",
                "/provisions/MILESTONE/0?base=1",
                "/provisions/TITLE/new",
                "/versions",
                "/versions.xlsx",
                "/versions/compare?from=1&to=1",
                "/earlier",
                "/amendments/2",
                "/issue"
            })
    void he_finds_no_page_of_it(String page) throws Exception {
        stranger.opens("/plans/" + plan.text() + page).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/findings/fix",
                "/findings/acceptance",
                "/findings/acceptance/removal",
                "/passages",
                "/passages/draft",
                "/undo",
                "/redo",
                "/versions/1/return",
                "/provisions/MILESTONE",
                "/provisions/MILESTONE/0",
                "/provisions/MILESTONE/0/removal",
                "/corrections/0/removal",
                "/remarks",
                "/repetition",
                "/submission",
                "/submission/removal",
                "/return",
                "/issue",
                "/amendments",
                "/amendments/removal",
                "/closure",
                "/removal",
                "/removal/removal"
            })
    void he_can_do_nothing_to_it(String act) throws Exception {
        stranger.sends("/plans/" + plan.text() + act, FORM).andExpect(status().isNotFound());
    }

    @Test
    void he_can_neither_answer_it_nor_settle_a_remark_nor_hand_in_a_file() throws Exception {
        var address = "/plans/" + plan.text();
        stranger.sends(address + "/answers", "unit", Ids.text(strangersUnit.value()))
                .andExpect(status().isNotFound());
        stranger.sends(address + "/remarks/" + said.text() + "/settlement").andExpect(status().isNotFound());
        stranger.sends(address + "/remarks/" + said.text() + "/settlement/removal")
                .andExpect(status().isNotFound());
        var file = new MockMultipartFile("file", "ke-hoach.txt", "text/plain", "KẾ HOẠCH".getBytes("UTF-8"));
        stranger.performs(multipart(address + "/files").file(file)).andExpect(status().isNotFound());
    }
}
