package vn.thidua.bench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thidua.access.Role;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.model.Audience;
import vn.thidua.movement.model.Proposals;
import vn.thidua.movement.usecase.Choice;
import vn.thidua.movement.usecase.LaunchMovement;
import vn.thidua.organization.BlockId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.model.Unit;
import vn.thidua.organization.usecase.CreateUnit;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.examine.Examiner;
import vn.thidua.plan.issued.IssuedPlans;
import vn.thidua.plan.life.Plans;
import vn.thidua.plan.life.Revisions;
import vn.thidua.plan.model.Finding;
import vn.thidua.plan.usecase.AcceptFinding;
import vn.thidua.plan.usecase.ImportPlan;
import vn.thidua.plan.usecase.IssuePlan;
import vn.thidua.plan.usecase.SubmitPlan;

/// A ministry beside the nation, with all communes as members of one block, and a plan that asks twelve things of each.
final class Ministry {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String NAME = "Bộ Thi đua";
    private static final String SYMBOL = "BTĐ";

    /// With the acknowledgement twelve duties, from half a year ago to half a year ahead.
    private static final List<String> ASKED = List.of(
            "xây dựng kế hoạch hưởng ứng",
            "gửi bản đăng ký danh hiệu thi đua",
            "đăng ký nội dung, tiêu chí thi đua",
            "đăng ký công trình chào mừng",
            "gửi báo cáo kết quả quý thứ nhất",
            "gửi báo cáo kết quả quý thứ hai",
            "tổ chức sơ kết phong trào",
            "gửi đăng ký sáng kiến",
            "gửi báo cáo kết quả quý thứ ba",
            "tự chấm điểm thi đua",
            "gửi hồ sơ khen thưởng");

    private final Served served;
    private final LocalDate today;

    Ministry(Served served, LocalDate today) {
        this.served = served;
        this.today = today;
    }

    /// Made where it is not there from a run before, as its block and its plan are.
    UnitId unit() {
        return id("select id from organization.unit where symbol = ?", SYMBOL)
                .map(UnitId::new)
                .orElseGet(this::founded);
    }

    /// What the launch page would send.
    LaunchMovement.Order order() {
        var issued = served.bean(IssuedPlans.class).find(plan()).orElseThrow();
        var choices = served.bean(Proposals.class).of(issued).stream()
                .map(each -> new Choice(each.key(), false, each.kind(), each.words(), true, List.of(), each.dueOn()))
                .toList();
        if (choices.size() != ASKED.size() + 1) {
            throw new IllegalStateException(choices.size() + " duties follow from the plan: " + choices);
        }
        var audience = new Audience(Audience.Reach.NONE, Set.of(), List.of(block()), List.of(), List.of());
        return new LaunchMovement.Order(Ids.next(), audience, choices);
    }

    MovementId launch(LaunchMovement.Order order) {
        return served.bean(LaunchMovement.class).execute(plan(), order, officer());
    }

    private Actor officer() {
        return served.somebody("ministry", Role.EMULATION_OFFICER, unit());
    }

    private BlockId block() {
        return id("select id from organization.block where organizer = ?", unit().value())
                .map(BlockId::new)
                .orElseGet(this::gathered);
    }

    private PlanId plan() {
        return id("select id from plan.plan where edition > 0 and unit = ?", unit().value())
                .map(PlanId::new)
                .orElseGet(this::issued);
    }

    private Optional<UUID> id(String sql, Object parameter) {
        return served.jdbc().sql(sql).param(parameter).query(UUID.class).optional();
    }

    private UnitId founded() {
        return served.bean(CreateUnit.class)
                .execute(
                        null,
                        new Unit.Particulars(NAME, NAME, SYMBOL, UnitKind.MINISTRY, "Hà Nội", 0),
                        served.somebody("admin", Role.ADMINISTRATOR, null));
    }

    /// Straight into the table: no office picks three thousand members by hand.
    private BlockId gathered() {
        var id = Ids.next();
        served.jdbc()
                .sql("""
                insert into organization.block
                    (id, version, kind, name, short_name, symbol, organizer, active_from, guidance, note)
                values (:id, 0, 'CLUSTER', 'Các xã, phường', 'Các xã, phường', '', :unit, :year, '', '')
                """)
                .param("id", id)
                .param("unit", unit().value())
                .param("year", today.getYear())
                .update();
        served.jdbc().sql("""
                insert into organization.block_member (block, year, unit, position)
                select :id, :year, u.id, row_number() over (order by u.id) from organization.unit u
                where u.kind = 'COMMUNE'
                """).param("id", id).param("year", today.getYear()).update();
        return new BlockId(id);
    }

    private PlanId issued() {
        var officer = officer();
        var id = served.bean(ImportPlan.class).execute(unit(), text(), null, officer);
        var plans = served.bean(Plans.class);
        var draft = plans.require(id);
        var text = served.bean(Revisions.class).require(id, draft.revision());
        served.bean(Examiner.class).examine(draft, text).hindering().stream()
                .map(Finding::key)
                .distinct()
                .forEach(finding -> served.bean(AcceptFinding.class).execute(id, finding, "Đúng như ý.", officer));
        served.bean(SubmitPlan.class).execute(id, officer);
        var signature = new IssuePlan.Signature(plans.require(id).revision(), today);
        served.bean(IssuePlan.class).execute(id, signature, served.somebody("minister", Role.HEAD, unit()));
        return id;
    }

    private String text() {
        var asked = IntStream.range(0, ASKED.size())
                .mapToObj(n -> "%d. Các đơn vị thành viên %s trước ngày %s."
                        .formatted(
                                n + 1,
                                ASKED.get(n),
                                today.plusDays(33L * n - 180).format(DAY)))
                .collect(Collectors.joining("\n"));
        return """
                BỘ THI ĐUA
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc

                Số:       /KH-BTĐ
                Hà Nội, ngày      tháng      năm %d

                KẾ HOẠCH
                Phát động phong trào thi đua trong các xã, phường

                Bộ Thi đua phát động phong trào thi đua như sau:

                I. MỤC ĐÍCH, YÊU CẦU
                1. Mục đích
                - Hoàn thành nhiệm vụ.
                2. Yêu cầu
                - Thiết thực.

                II. TỔ CHỨC THỰC HIỆN
                %s

                Nơi nhận:
                - Các đơn vị thành viên;
                - Lưu: VT.

                BỘ TRƯỞNG

                Nguyễn Văn An
                """.formatted(today.getYear(), asked);
    }
}
