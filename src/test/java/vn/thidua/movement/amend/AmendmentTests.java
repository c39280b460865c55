package vn.thidua.movement.amend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyKind;
import vn.thidua.duty.DutyStanding;
import vn.thidua.duty.DutyState;
import vn.thidua.duty.Task;
import vn.thidua.duty.TaskId;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.derive.Addressees;
import vn.thidua.movement.derive.Derivation;
import vn.thidua.movement.derive.Proposal;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.UnitView;
import vn.thidua.plan.reading.PlanReader;
import vn.thidua.support.Derived;

/// What a new edition changes about tasks of the edition before.
class AmendmentTests {
    private static final String REGISTRATION = "Các phòng gửi đăng ký thi đua về Văn phòng Sở trước ngày 28/02/2026.";
    private static final String REPORT = "Văn phòng Sở tổng hợp, báo cáo Giám đốc Sở trước ngày 15/12/2026.";

    private final UnitView office = unit("Văn phòng Sở");
    private final UnitView division = unit("Phòng Kế hoạch");
    private final List<UnitView> all = List.of(office, division);

    @Test
    void the_same_plan_changes_nothing() {
        var launch = new Launched(REGISTRATION, REPORT);

        assertThat(launch.amended(REGISTRATION, REPORT))
                .hasSize(3)
                .allSatisfy(item -> assertThat(item.what()).isEqualTo(Item.What.KEPT));
    }

    @Test
    void a_date_that_moves_moves_the_day_of_those_who_have_not_done_it() {
        var launch = new Launched(REGISTRATION, REPORT).done(DutyKind.REGISTER_TITLES, office);

        var item =
                one(launch.amended(REGISTRATION.replace("28/02/2026", "15/3/2026"), REPORT), DutyKind.REGISTER_TITLES);

        assertThat(item.what()).isEqualTo(Item.What.CHANGED);
        assertThat(item.asks()).isFalse();
        assertThat(item.counts().done()).isEqualTo(1);
        assertThat(item.days()).singleElement().satisfies(group -> {
            assertThat(group.byHand()).isFalse();
            assertThat(group.day()).isEqualTo(LocalDate.of(2026, 2, 27));
            assertThat(group.duties()).extracting(DutyStanding::unit).containsExactly(division.id());
        });
        assertThat(Objects.requireNonNull(item.after()).dueOn()).isEqualTo(LocalDate.of(2026, 3, 14));
    }

    @Test
    void a_sentence_in_other_words_is_still_the_same_task() {
        var launch = new Launched(REGISTRATION, REPORT);

        var items = launch.amended("Các phòng gửi bản đăng ký thi đua về Văn phòng Sở trước ngày 10/3/2026.", REPORT);

        assertThat(items).extracting(Item::what).doesNotContain(Item.What.NEW, Item.What.GONE);
        assertThat(one(items, DutyKind.REGISTER_TITLES).words().moves()).isTrue();
    }

    @Test
    void what_the_plan_says_no_more_is_gone_and_what_it_says_new_is_new() {
        var launch = new Launched(REGISTRATION, REPORT);

        var items = launch.amended(REGISTRATION, "Các phòng ký giao ước thi đua trước ngày 20/03/2026.");

        assertThat(items)
                .filteredOn(item -> item.what() == Item.What.GONE)
                .singleElement()
                .satisfies(item -> assertThat(item.gone()).hasSize(1));
        assertThat(items)
                .filteredOn(item -> item.what() == Item.What.NEW)
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.title()).contains("ý giao ước");
                    assertThat(item.meant()).hasSize(2);
                });
    }

    @Test
    void a_day_set_by_hand_stays_until_somebody_says_otherwise() {
        var launch =
                new Launched(REGISTRATION, REPORT).due(DutyKind.REGISTER_TITLES, division, LocalDate.of(2026, 3, 5));

        assertThat(one(launch.amended(REGISTRATION, REPORT.replace("15/12", "10/12")), DutyKind.REGISTER_TITLES)
                        .what())
                .isEqualTo(Item.What.KEPT);
        var item =
                one(launch.amended(REGISTRATION.replace("28/02/2026", "15/3/2026"), REPORT), DutyKind.REGISTER_TITLES);
        assertThat(item.asks()).isTrue();
        assertThat(item.days()).extracting(DayGroup::byHand).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void words_set_by_hand_stay_until_somebody_says_otherwise() {
        var launch = new Launched(REGISTRATION, REPORT).words(DutyKind.REGISTER_TITLES, "Đăng ký theo mẫu 01");

        var item = one(
                launch.amended("Các phòng gửi bản đăng ký thi đua về Văn phòng Sở trước ngày 28/02/2026.", REPORT),
                DutyKind.REGISTER_TITLES);

        assertThat(item.asks()).isTrue();
        assertThat(item.words().settled(false)).isEqualTo("Đăng ký theo mẫu 01");
        assertThat(item.words().settled(true)).contains("bản đăng ký");
    }

    @Test
    void what_was_left_out_of_the_launch_is_offered_and_not_taken() {
        var launch = new Launched(REGISTRATION, REPORT).without(DutyKind.REPORT);

        assertThat(launch.amended(REGISTRATION, REPORT))
                .filteredOn(item -> item.what() == Item.What.DROPPED)
                .singleElement()
                .satisfies(item -> assertThat(item.task()).isNull());
    }

    @Test
    void a_task_added_by_hand_is_no_affair_of_the_plan() {
        var launch = new Launched(REGISTRATION, REPORT).added("Gửi ảnh tư liệu");

        assertThat(launch.amended(REGISTRATION, REPORT))
                .filteredOn(item -> item.title().equals("Gửi ảnh tư liệu"))
                .singleElement()
                .satisfies(item -> assertThat(item.what()).isEqualTo(Item.What.KEPT));
    }

    @Test
    void another_body_is_charged_with_it() {
        var launch = new Launched(REGISTRATION, REPORT);

        var items = launch.amended(REGISTRATION, REPORT.replace("Văn phòng Sở tổng hợp", "Phòng Kế hoạch tổng hợp"));

        var item = items.stream()
                .filter(each -> each.title().contains("báo cáo") || each.title().contains("Báo cáo"))
                .findFirst()
                .orElseThrow();
        assertThat(item.added()).containsExactly(division.id());
        assertThat(item.gone()).extracting(DutyStanding::unit).containsExactly(office.id());
    }

    @Test
    void of_a_rhythm_each_period_stays_the_period_it_was() {
        var quarterly = "Các phòng báo cáo định kỳ hàng quý về Văn phòng Sở.";
        var launch = new Launched(quarterly).done(DutyKind.REPORT_QUARTERLY, division);

        assertThat(launch.amended(quarterly, "Các phòng ký giao ước thi đua trước ngày 20/03/2026."))
                .filteredOn(item -> item.task() != null)
                .allSatisfy(item -> assertThat(item.what()).isEqualTo(Item.What.KEPT));
    }

    private static Item one(List<Item> items, DutyKind kind) {
        return items.stream()
                .filter(item -> item.task() != null && item.task().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static UnitView unit(String name) {
        return new UnitView(new UnitId(Ids.next()), null, name, name, "", UnitKind.DIVISION, "", 1);
    }

    private static List<Proposal> derived(String... sentences) {
        var text = new StringBuilder("KẾ HOẠCH\nPhát động phong trào thi đua năm 2026\n\n"
                + "I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n- Động viên công chức.\n\nII. TỔ CHỨC THỰC HIỆN\n");
        for (int at = 0; at < sentences.length; at++) {
            text.append(at + 1).append(". ").append(sentences[at]).append('\n');
        }
        return Derivation.of(
                new PlanReader().read(text.toString()).content(),
                "Kế hoạch",
                2026,
                LocalDate.of(2026, 1, 12),
                Derived.RULES);
    }

    /// A launched plan of these sentences, each task owed by both units.
    private final class Launched {
        private final List<Proposal> before;
        private final List<Task> tasks = new ArrayList<>();
        private final List<DutyStanding> duties = new ArrayList<>();

        Launched(String... sentences) {
            before = derived(sentences);
            var units = new Addressees(all);
            for (var proposal : before) {
                var task = task(proposal.kind(), proposal.words(), proposal);
                tasks.add(task);
                units.of(proposal).units().forEach(unit -> owe(task, unit, proposal.dueOn()));
            }
        }

        private void owe(Task task, UnitId unit, @Nullable LocalDate due) {
            duties.add(new DutyStanding(DutyId.next(), task.id(), unit, DutyState.OPEN, null, due));
        }

        private Task task(DutyKind kind, String words, @Nullable Proposal of) {
            return new Task(
                    TaskId.next(),
                    Ids.next(),
                    tasks.size() + 1,
                    kind,
                    words,
                    of == null ? "" : of.key(),
                    of == null ? "" : of.quote(),
                    null,
                    new UnitId(Ids.next()),
                    "",
                    "");
        }

        Launched done(DutyKind kind, UnitView unit) {
            return change(
                    kind,
                    unit,
                    each -> new DutyStanding(each.id(), each.task(), each.unit(), DutyState.DONE, null, each.dueOn()));
        }

        Launched due(DutyKind kind, UnitView unit, LocalDate day) {
            return change(
                    kind, unit, each -> new DutyStanding(each.id(), each.task(), each.unit(), each.state(), null, day));
        }

        private Launched change(DutyKind kind, UnitView unit, UnaryOperator<DutyStanding> change) {
            var of = tasks.stream()
                    .filter(task -> task.kind() == kind)
                    .map(Task::id)
                    .toList();
            duties.replaceAll(
                    each -> of.contains(each.task()) && each.unit().equals(unit.id()) ? change.apply(each) : each);
            return this;
        }

        Launched words(DutyKind kind, String words) {
            tasks.replaceAll(task -> task.kind() == kind
                    ? new Task(
                            task.id(),
                            task.origin(),
                            task.position(),
                            kind,
                            words,
                            task.provision(),
                            task.quote(),
                            null,
                            task.askedBy(),
                            "",
                            "")
                    : task);
            return this;
        }

        Launched without(DutyKind kind) {
            tasks.removeIf(task -> task.kind() == kind);
            return this;
        }

        Launched added(String words) {
            tasks.add(task(DutyKind.OTHER, words, null));
            return this;
        }

        List<Item> amended(String... sentences) {
            return Amendment.of(before, derived(sentences), tasks, duties, all);
        }
    }
}
