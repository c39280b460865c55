package vn.thidua.support;

import java.time.LocalDate;
import vn.thidua.access.Role;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.examine.Examiner;
import vn.thidua.plan.life.Plans;
import vn.thidua.plan.life.Revisions;
import vn.thidua.plan.model.Finding;
import vn.thidua.plan.usecase.AcceptFinding;
import vn.thidua.plan.usecase.AnswerPlan;
import vn.thidua.plan.usecase.ImportPlan;
import vn.thidua.plan.usecase.IssuePlan;
import vn.thidua.plan.usecase.SubmitPlan;

/// Plans for what comes after them: made by an officer of the unit, signed by its head.
public class GivenPlans {
    /// Asks all divisions for a registration before 28/02/2026 and the office for a report before 15/12/2026.
    public static final String TEXT = """
            UBND TỈNH SÔNG LAM
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            SỞ CÔNG THƯƠNG
            Độc lập - Tự do - Hạnh phúc

            Số:       /KH-SCT
            Sông Lam, ngày      tháng      năm 2026

            KẾ HOẠCH
            Phát động phong trào thi đua năm 2026

            Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ;
            Sở Công Thương phát động phong trào thi đua năm 2026 như sau:

            I. MỤC ĐÍCH, YÊU CẦU
            1. Mục đích
            - Động viên công chức hoàn thành nhiệm vụ năm 2026.
            2. Yêu cầu
            - Thi đua thiết thực, khen thưởng công khai.

            II. TỔ CHỨC THỰC HIỆN
            1. Các phòng gửi đăng ký thi đua về Văn phòng Sở trước ngày 28/02/2026.
            2. Văn phòng Sở tổng hợp, báo cáo Giám đốc Sở trước ngày 15/12/2026.

            Trên đây là Kế hoạch phát động phong trào thi đua năm 2026 của Sở Công Thương./.

            Nơi nhận:
            - UBND tỉnh;
            - Các phòng thuộc Sở;
            - Lưu: VT.

            GIÁM ĐỐC

            Trần Văn Bình
            """;

    private final Given given;
    private final ImportPlan importPlan;
    private final AnswerPlan answer;
    private final AcceptFinding accept;
    private final SubmitPlan submit;
    private final IssuePlan issue;
    private final Plans plans;
    private final Revisions revisions;
    private final Examiner examiner;

    GivenPlans(
            Given given,
            ImportPlan importPlan,
            AnswerPlan answer,
            AcceptFinding accept,
            SubmitPlan submit,
            IssuePlan issue,
            Plans plans,
            Revisions revisions,
            Examiner examiner) {
        this.given = given;
        this.importPlan = importPlan;
        this.answer = answer;
        this.accept = accept;
        this.submit = submit;
        this.issue = issue;
        this.plans = plans;
        this.revisions = revisions;
        this.examiner = examiner;
    }

    /// A plan of the unit for a year that somebody has begun to write.
    public PlanId draft(UnitId unit, int year) {
        var text = TEXT.replace("2026", Integer.toString(year));
        return importPlan.execute(unit, text, null, given.actor(Role.EMULATION_OFFICER, unit));
    }

    /// A plan of the unit that lies before its head, whatever faults it has.
    public PlanId submitted(UnitId unit) {
        return submitted(unit, TEXT);
    }

    /// A plan of the unit, signed on 12/01/2026.
    public PlanId issued(UnitId unit) {
        return issued(unit, TEXT);
    }

    /// A plan of the unit with this text, signed on 12/01/2026.
    public PlanId issued(UnitId unit, String text) {
        return issued(unit, text, LocalDate.of(2026, 1, 12));
    }

    /// A plan of the unit with this text, signed on a day.
    public PlanId issued(UnitId unit, String text, LocalDate on) {
        var id = submitted(unit, text);
        issue.execute(id, new IssuePlan.Signature(plans.require(id).revision(), on), given.actor(Role.HEAD, unit));
        return id;
    }

    /// The unit's own plan that answers a superior's, made from it and signed.
    public PlanId answering(PlanId superiors, UnitId unit) {
        var id = answer.execute(superiors, unit, given.actor(Role.EMULATION_OFFICER, unit));
        signed(id, unit);
        return id;
    }

    /// Whatever draft it is, signed on 12/01/2026.
    public void signed(PlanId id, UnitId unit) {
        submitted(id, unit);
        issue.execute(
                id,
                new IssuePlan.Signature(plans.require(id).revision(), LocalDate.of(2026, 1, 12)),
                given.actor(Role.HEAD, unit));
    }

    private PlanId submitted(UnitId unit, String text) {
        var officer = given.actor(Role.EMULATION_OFFICER, unit);
        var id = importPlan.execute(unit, text, null, officer);
        submitted(id, unit);
        return id;
    }

    private void submitted(PlanId id, UnitId unit) {
        var officer = given.actor(Role.EMULATION_OFFICER, unit);
        var plan = plans.require(id);
        examiner.examine(plan, revisions.require(id, plan.revision())).hindering().stream()
                .map(Finding::key)
                .distinct()
                .forEach(finding -> accept.execute(id, finding, "Đúng như ý.", officer));
        submit.execute(id, officer);
    }
}
