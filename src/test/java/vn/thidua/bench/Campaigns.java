package vn.thidua.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.Role;
import vn.thidua.access.model.Accounts;
import vn.thidua.access.model.Grant;
import vn.thidua.access.usecase.CreateAccount;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.derive.Derivation;
import vn.thidua.movement.model.Audience;
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
import vn.thidua.plan.usecase.AcceptFinding;
import vn.thidua.plan.usecase.ImportPlan;
import vn.thidua.plan.usecase.IssuePlan;
import vn.thidua.plan.usecase.SubmitPlan;

/// A ministry beside the nation that launches its plan for all communes, as members of one block: through the use cases.
/// What comes after it is written straight into the tables: a movement of each province, and what was done.
final class Campaigns {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String SYMBOL = "BTĐ";

    /// With the acknowledgement twelve duties: from half a year ago to half a year ahead.
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
    private final JdbcClient jdbc;
    private final LocalDate today = LocalDate.now(java.time.Clock.system(ZONE));
    private @Nullable UUID movement;

    Campaigns(Served served) {
        this.served = served;
        this.jdbc = served.jdbc();
    }

    /// Who launches what for whom.
    record Order(PlanId plan, Audience audience, List<Choice> choices, Actor by) {}

    /// The plan, issued; made where it is not there from a run before.
    Order order() {
        var ministry = ministry();
        var block = block(ministry);
        var officer = actor("chuyenvien.bo", Role.EMULATION_OFFICER, ministry);
        var plan = jdbc.sql("select id from plan.plan where unit = ? and edition > 0 order by issued_on desc limit 1")
                .param(ministry.value())
                .query((row, _) -> new PlanId(row.getObject(1, UUID.class)))
                .optional()
                .orElseGet(() -> issued(ministry, officer));
        var issued = served.bean(IssuedPlans.class).find(plan).orElseThrow();
        var choices =
                Derivation.of(issued.content(), issued.title(), issued.year(), issued.issuedOn()).stream()
                        .map(each ->
                                new Choice(each.key(), false, each.kind(), each.words(), true, List.of(), each.dueOn()))
                        .toList();
        if (choices.size() != ASKED.size() + 1) {
            throw new IllegalStateException(choices.size() + " duties follow from the plan");
        }
        var audience = new Audience(Audience.Reach.NONE, Set.of(), List.of(block), List.of(), List.of());
        return new Order(plan, audience, choices, officer);
    }

    void launch(Order order) {
        var form = new LaunchMovement.Order(Ids.next(), order.audience(), order.choices());
        movement = served.bean(LaunchMovement.class)
                .execute(order.plan(), form, order.by())
                .value();
    }

    /// As if nothing had ever been launched.
    void forget() {
        jdbc.sql("truncate duty.proof, duty.step, duty.passed_duty, duty.duty, duty.task cascade")
                .update();
        jdbc.sql("truncate movement.participant, movement.stage, movement.movement cascade")
                .update();
    }

    /// How long the database takes to write the duties of the launch once more, in tables of the same indexes, by one
    /// statement; in seconds.
    double written() {
        jdbc.sql("create schema if not exists bench").update();
        jdbc.sql("drop table if exists bench.duty").update();
        jdbc.sql("create table bench.duty (like duty.duty including all)").update();
        long start = System.nanoTime();
        jdbc.sql("insert into bench.duty select * from duty.duty").update();
        double seconds = (System.nanoTime() - start) / 1e9;
        jdbc.sql("drop table bench.duty").update();
        return seconds;
    }

    /// A movement of each province for its communes, like the ministry's.
    void ofProvinces() {
        jdbc.sql("""
                create temporary table province on commit preserve rows as
                select u.id as unit, gen_random_uuid() as movement from organization.unit u where u.kind = 'PROVINCE'
                """).update();
        throw new IllegalStateException();
    }

    private static String text(LocalDate today) {
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

    private PlanId issued(UnitId unit, Actor officer) {
        var id = served.bean(ImportPlan.class).execute(unit, text(today), null, officer);
        var plans = served.bean(Plans.class);
        var plan = plans.require(id);
        var text = served.bean(Revisions.class).require(id, plan.revision());
        served.bean(Examiner.class).examine(plan, text).hindering().stream()
                .map(finding -> finding.key())
                .distinct()
                .forEach(finding -> served.bean(AcceptFinding.class).execute(id, finding, "Đúng như ý.", officer));
        served.bean(SubmitPlan.class).execute(id, officer);
        served.bean(IssuePlan.class)
                .execute(
                        id,
                        new IssuePlan.Signature(plans.require(id).revision(), today),
                        actor("botruong", Role.HEAD, unit));
        return id;
    }
}
