package vn.thidua.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.access.Role;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.model.Decision;
import vn.thidua.organization.model.Passing;
import vn.thidua.organization.model.Reform;
import vn.thidua.organization.model.Unit;
import vn.thidua.organization.usecase.ChangeUnit;
import vn.thidua.organization.usecase.CloseUnit;
import vn.thidua.organization.usecase.DueReorganizations;
import vn.thidua.organization.usecase.MergeUnits;
import vn.thidua.organization.usecase.MoveUnit;
import vn.thidua.organization.usecase.RenameUnit;
import vn.thidua.organization.usecase.SplitUnit;
import vn.thidua.organization.usecase.UndoReorganization;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

@DatabaseTest
class ReorganizationTests {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    @Autowired
    private Given given;

    @Autowired
    private Organization organization;

    @Autowired
    private UnitHistory history;

    @Autowired
    private ChangeUnit changeUnit;

    @Autowired
    private RenameUnit renameUnit;

    @Autowired
    private MoveUnit moveUnit;

    @Autowired
    private MergeUnits mergeUnits;

    @Autowired
    private SplitUnit splitUnit;

    @Autowired
    private CloseUnit closeUnit;

    @Autowired
    private UndoReorganization undo;

    @Autowired
    private DueReorganizations due;

    @Autowired
    private Permits permits;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private Actor administrator;
    private UnitId province;
    private UnitId planning;
    private UnitId finance;
    private UnitId desk;

    @BeforeEach
    void a_province_with_two_departments() {
        administrator = given.administrator();
        province = given.unit("Tỉnh Sông Lam", null);
        planning = given.unit("Sở Kế hoạch và Đầu tư", "SKHĐT", province);
        finance = given.unit("Sở Tài chính", "STC", province);
        desk = given.unit("Phòng Tổng hợp", planning);
    }

    @Test
    void a_typing_error_is_mended_without_history_and_a_new_name_has_one() {
        changeUnit.execute(planning, named("Sở Kế hoạch và Đầu tư Sông Lam"), administrator);
        assertThat(history.names(planning)).hasSize(1);

        var renamed = rename(planning, "Sở Kế hoạch", DAY);

        assertThat(history.names(planning))
                .extracting(UnitThen::name)
                .containsExactly("Sở Kế hoạch", "Sở Kế hoạch và Đầu tư Sông Lam");
        assertThat(history.on(planning, DAY.minusDays(1)))
                .map(UnitThen::name)
                .contains("Sở Kế hoạch và Đầu tư Sông Lam");
        undo.execute(renamed, administrator);
        assertThat(organization.unit(planning).name()).isEqualTo("Sở Kế hoạch và Đầu tư Sông Lam");
        refused(OrganizationRefusals.ALREADY_UNDONE, () -> undo.execute(renamed, administrator));
    }

    @Test
    void a_change_cannot_begin_before_the_last_one() {
        rename(planning, "Sở Kế hoạch", DAY);

        refused(OrganizationRefusals.CHANGED_LATER, () -> rename(planning, "Sở Đầu tư", DAY.minusYears(1)));
        rename(planning, "Sở Đầu tư", DAY.plusDays(1));
    }

    @Test
    void two_decisions_may_change_a_unit_from_the_same_day_on() {
        var moved = moveUnit.execute(new Reform.Moving(desk, finance), decision(DAY), key(), administrator);
        var renamed = rename(desk, "Phòng Tổng hợp - Kế hoạch", DAY);
        assertThat(history.names(desk))
                .extracting(UnitThen::name)
                .containsExactly("Phòng Tổng hợp - Kế hoạch", "Phòng Tổng hợp");
        assertThat(history.on(desk, DAY)).map(UnitThen::parent).contains(finance);
        assertThat(history.on(desk, DAY.minusDays(1))).map(UnitThen::parent).contains(planning);

        var merged = merge(desk, finance);
        assertThat(history.heirs(desk)).extracting(UnitThen::id).containsExactly(finance);
        assertThat(history.latest(desk).name()).isEqualTo("Phòng Tổng hợp");

        refused(OrganizationRefusals.LATER_REORGANIZATION, () -> undo.execute(moved, administrator));
        undo.execute(merged, administrator);
        undo.execute(renamed, administrator);
        undo.execute(moved, administrator);
        assertThat(history.names(desk)).singleElement().matches(then -> planning.equals(then.parent()));
        assertThat(organization.superior(desk)).map(UnitView::id).contains(planning);
    }

    @Test
    void a_unit_does_not_end_on_the_day_it_was_founded() {
        var part = new Reform.Founding(new UnitId(Ids.next()), province, named("Ban Xúc tiến đầu tư"));
        splitUnit.execute(
                new Reform.Splitting(planning, List.of(part), null, Passing.plain()),
                decision(DAY),
                key(),
                administrator);

        refused(OrganizationRefusals.CHANGED_LATER, () -> merge(part.id(), finance));
    }

    @Test
    void a_change_of_a_day_to_come_waits_and_is_done_once_when_its_day_has_come() {
        var tomorrow = LocalDate.now(clock).plusDays(1);
        var entered = rename(planning, "Sở Kế hoạch", tomorrow);
        assertThat(organization.unit(planning).name()).isEqualTo("Sở Kế hoạch và Đầu tư");
        due.carryOut(tomorrow.minusDays(1));
        assertThat(organization.unit(planning).name()).isEqualTo("Sở Kế hoạch và Đầu tư");

        due.carryOut(tomorrow);
        due.carryOut(tomorrow);

        assertThat(organization.unit(planning).name()).isEqualTo("Sở Kế hoạch");
        assertThat(history.names(planning)).hasSize(2);
        undo.execute(entered, administrator);
    }

    @Test
    void a_waiting_change_is_withdrawn_or_keeps_the_reason_why_it_failed() {
        var tomorrow = LocalDate.now(clock).plusDays(1);
        undo.execute(rename(planning, "Sở Kế hoạch", tomorrow), administrator);
        var doomed = rename(finance, "Sở Tài chính mới", tomorrow);
        merge(finance, planning);

        due.carryOut(tomorrow);

        assertThat(organization.unit(planning).name()).isEqualTo("Sở Kế hoạch và Đầu tư");
        assertThat(jdbc.sql("select failure #>> '{key}' from organization.reorganization where id = ?")
                        .param(doomed.value())
                        .query(String.class)
                        .single())
                .isEqualTo("organization.refusal.unit_ended");
    }

    @Test
    void of_two_mergers_of_a_unit_at_once_one_is_refused() throws Exception {
        var health = given.unit("Sở Y tế", province);
        try (var two = Executors.newFixedThreadPool(2)) {
            var results = two.invokeAll(List.<Callable<String>>of(
                    () -> outcome(() -> merge(planning, finance)), () -> outcome(() -> merge(planning, health))));
            assertThat(List.of(results.get(0).get(), results.get(1).get()))
                    .containsExactlyInAnyOrder("done", OrganizationRefusals.UNIT_ENDED);
        }
        assertThat(history.heirs(planning)).hasSize(1);
    }

    @Test
    void units_of_another_branch_are_not_there_for_an_administrator_of_one() {
        var local = given.actor(Role.ADMINISTRATOR, planning);
        var officer = given.actor(Role.EMULATION_OFFICER, planning);
        var forged = new UnitId(Ids.next());

        for (var other : List.of(finance, forged)) {
            assertThatExceptionOfType(Missing.class)
                    .isThrownBy(() -> mergeUnits.execute(
                            new Reform.Merging(List.of(desk), other, null, Passing.plain()),
                            decision(DAY),
                            key(),
                            local));
            assertThatExceptionOfType(Missing.class)
                    .isThrownBy(() -> closeUnit.execute(
                            new Reform.Closing(
                                    desk, planning, new Passing(Map.of("accounts", Map.of("x", other)), Map.of())),
                            decision(DAY),
                            key(),
                            local));
        }
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> closeUnit.execute(
                        new Reform.Closing(desk, planning, Passing.plain()), decision(DAY), key(), officer));
        var closed = closeUnit.execute(
                new Reform.Closing(desk, planning, Passing.plain()), decision(DAY), key(), administrator);
        assertThatExceptionOfType(Missing.class)
                .isThrownBy(() -> undo.execute(closed, given.actor(Role.ADMINISTRATOR, finance)));
    }

    @Test
    void roles_pass_to_the_heir_but_a_heads_only_when_chosen() {
        var officer = given.actor(Role.EMULATION_OFFICER, planning);
        var head = given.actor(Role.HEAD, planning);
        var chosen = given.actor(Role.HEAD, planning);
        var grant = jdbc.sql("select id from access.role_grant where account = ?")
                .param(chosen.account())
                .query(UUID.class)
                .single();

        var merged = mergeUnits.execute(
                new Reform.Merging(
                        List.of(planning),
                        finance,
                        null,
                        new Passing(Map.of("accounts", Map.of(Ids.text(grant), finance)), Map.of())),
                decision(DAY),
                key(),
                administrator);

        assertThat(permits.may(officer, Act.DRAFT, finance)).isTrue();
        assertThat(permits.may(chosen, Act.SIGN, finance)).isTrue();
        assertThat(permits.may(head, Act.SEE, finance)).isFalse();
        undo.execute(merged, administrator);
        assertThat(permits.may(officer, Act.SEE, finance)).isFalse();
        assertThat(permits.may(officer, Act.DRAFT, planning)).isTrue();
        assertThat(permits.may(head, Act.SIGN, planning)).isTrue();
    }

    @Test
    void a_unit_that_gives_a_part_away_goes_on_and_keeps_what_was_not_named() {
        var officer = given.actor(Role.EMULATION_OFFICER, planning);
        var stays = given.unit("Văn phòng Sở", planning);
        var part = new Reform.Founding(new UnitId(Ids.next()), province, named("Ban Xúc tiến đầu tư"));
        var passing = new Passing(Map.of("units", Map.of(Ids.text(desk.value()), part.id())), Map.of());

        splitUnit.execute(
                new Reform.Splitting(planning, List.of(part), null, passing), decision(DAY), key(), administrator);

        assertThat(organization.children(part.id())).extracting(UnitView::id).containsExactly(desk);
        assertThat(organization.children(planning)).extracting(UnitView::id).containsExactly(stays);
        assertThat(history.ended(planning)).isEmpty();
        assertThat(permits.may(officer, Act.DRAFT, planning)).isTrue();
        assertThat(permits.may(officer, Act.DRAFT, part.id())).isFalse();
        assertThat(history.predecessors(part.id())).extracting(UnitThen::id).containsExactly(planning);
    }

    @Test
    void a_unit_split_up_ends_and_its_parts_share_what_it_had() {
        var first = new Reform.Founding(new UnitId(Ids.next()), province, named("Sở Kế hoạch"));
        var second = new Reform.Founding(new UnitId(Ids.next()), province, named("Sở Đầu tư"));
        var ending = given.unit("Phòng Tạm", planning);
        var passing = new Passing(
                Map.of("units", Map.of(Ids.text(desk.value()), second.id())),
                Map.of("units", Set.of(Ids.text(ending.value()))));

        var split = splitUnit.execute(
                new Reform.Splitting(planning, List.of(first, second), first.id(), passing),
                decision(DAY),
                key(),
                administrator);

        assertThat(history.heirs(planning)).extracting(UnitThen::id).containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(organization.superior(desk)).map(UnitView::id).contains(second.id());
        assertThat(history.ended(ending)).contains(DAY.minusDays(1));
        undo.execute(split, administrator);
        assertThat(organization.children(planning)).extracting(UnitView::id).containsExactlyInAnyOrder(desk, ending);
        assertThat(history.names(first.id())).isEmpty();
        assertThat(organization.children(province))
                .extracting(UnitView::id)
                .containsExactlyInAnyOrder(planning, finance);
    }

    @Test
    void a_unit_that_has_ended_is_neither_changed_nor_a_place_to_hang_units_on() {
        merge(planning, finance);

        refused(OrganizationRefusals.UNIT_ENDED, () -> changeUnit.execute(planning, named("Sở Khác"), administrator));
        refused(OrganizationRefusals.UNIT_ENDED, () -> given.unit("Phòng Mới", planning));
        assertThat(organization.search("Phòng Tổng hợp", 999))
                .extracting(UnitView::id)
                .contains(desk);
        assertThat(organization.children(finance)).extracting(UnitView::id).containsExactly(desk);
    }

    private ReorganizationId rename(UnitId unit, String name, LocalDate effective) {
        return renameUnit.execute(new Reform.Renaming(unit, named(name)), decision(effective), key(), administrator);
    }

    private ReorganizationId merge(UnitId ends, UnitId into) {
        return mergeUnits.execute(
                new Reform.Merging(List.of(ends), into, null, Passing.plain()), decision(DAY), key(), administrator);
    }

    private static String outcome(Callable<?> work) throws Exception {
        try {
            work.call();
            return "done";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    private static void refused(String code, Runnable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work::run)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static Unit.Particulars named(String name) {
        return new Unit.Particulars(name, "", "", UnitKind.DEPARTMENT, "Sông Lam", 0);
    }

    private static Decision decision(LocalDate effective) {
        return new Decision(effective, "15/QĐ-UBND", null, "UBND tỉnh", "");
    }

    private static UUID key() {
        return Ids.next();
    }
}
