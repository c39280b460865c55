package vn.thidua.organization.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.Role;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.Belongings;
import vn.thidua.organization.BlockId;
import vn.thidua.organization.BlockKind;
import vn.thidua.organization.BlockMember;
import vn.thidua.organization.BlockMemberId;
import vn.thidua.organization.BlockOffice;
import vn.thidua.organization.BlockRefusals;
import vn.thidua.organization.Blocks;
import vn.thidua.organization.ReorganizationId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.block.model.Block;
import vn.thidua.organization.block.model.Rotation;
import vn.thidua.organization.block.usecase.AddMembers;
import vn.thidua.organization.block.usecase.ArrangeMembers;
import vn.thidua.organization.block.usecase.CloseBlock;
import vn.thidua.organization.block.usecase.CreateBlock;
import vn.thidua.organization.block.usecase.DeleteBlock;
import vn.thidua.organization.block.usecase.RepeatMembers;
import vn.thidua.organization.block.usecase.SetOfficers;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

@DatabaseTest
class BlockTests {
    @Autowired
    private Given given;

    @Autowired
    private Blocks blocks;

    @Autowired
    private CreateBlock createBlock;

    @Autowired
    private AddMembers addMembers;

    @Autowired
    private ArrangeMembers arrangeMembers;

    @Autowired
    private SetOfficers setOfficers;

    @Autowired
    private RepeatMembers repeatMembers;

    @Autowired
    private CloseBlock closeBlock;

    @Autowired
    private DeleteBlock deleteBlock;

    @Autowired
    private BlockBelongings belongings;

    @Autowired
    private JdbcClient jdbc;

    private UnitId province;
    private UnitId finance;
    private UnitId home;
    private UnitId health;
    private Actor officer;
    private BlockId block;

    @BeforeEach
    void a_block_of_three_departments() {
        province = given.unit("Tỉnh Sông Lam", null);
        finance = given.unit("Sở Tài chính", province);
        home = given.unit("Sở Nội vụ", province);
        health = given.unit("Sở Y tế", province);
        officer = given.actor(Role.EMULATION_OFFICER, province);
        block = create("Khối các sở");
        addMembers.execute(block, 2025, List.of(member(finance), member(home), member(health)), false, officer);
    }

    @Test
    void a_block_has_one_chair_and_any_number_of_vice_chairs() {
        officers(2025, finance, Set.of(member(home), member(health)), null, "");

        assertThat(blocks.chair(block, LocalDate.of(2025, 3, 1)))
                .map(BlockMember::unit)
                .contains(finance);
        assertThat(blocks.viceChairs(block, LocalDate.of(2025, 3, 1))).hasSize(2);
        assertRefused(BlockRefusals.CHAIR_IS_VICE, () -> officers(2025, finance, Set.of(member(finance)), null, ""));
        assertRefused(BlockRefusals.NO_CHAIR, () -> officers(2025, null, Set.of(), null, ""));
        var outside = given.unit("Sở Xây dựng", province);
        assertRefused(BlockRefusals.NOT_A_MEMBER, () -> officers(2025, outside, Set.of(), null, ""));
    }

    @Test
    void a_change_during_the_year_keeps_who_chaired_until_when() {
        officers(2025, finance, Set.of(), null, "");
        assertRefused(BlockRefusals.DAY, () -> officers(2025, home, Set.of(), null, "Nhận nhiệm vụ khác"));
        assertRefused(BlockRefusals.REASON, () -> officers(2025, home, Set.of(), LocalDate.of(2025, 7, 1), " "));
        officers(2025, home, Set.of(), LocalDate.of(2025, 7, 1), "Nhận nhiệm vụ khác");

        assertThat(blocks.chair(block, LocalDate.of(2025, 6, 30)))
                .map(BlockMember::unit)
                .contains(finance);
        assertThat(blocks.chair(block, LocalDate.of(2025, 7, 1)))
                .map(BlockMember::unit)
                .contains(home);
        assertThat(chairs(LocalDate.of(2025, 7, 1))).containsExactly(home.value());
        assertRefused(
                BlockRefusals.DAY,
                () -> officers(2025, health, Set.of(), LocalDate.of(2025, 5, 1), "Ghi ngược thời gian"));
    }

    @Test
    void a_unit_is_in_one_block_of_an_organizer_and_year_unless_said_otherwise() {
        var other = create("Khối các sở kinh tế");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> addMembers.execute(other, 2025, List.of(member(finance)), false, officer))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(BlockRefusals.IN_ANOTHER_BLOCK);
                    assertThat(refusal.text().arguments()).contains("Sở Tài chính", "Khối các sở");
                });
        addMembers.execute(other, 2026, List.of(member(finance)), false, officer);
        addMembers.execute(other, 2025, List.of(member(finance)), true, officer);
        assertThat(blocks.ofUnit(finance, 2025)).hasSize(2);
        assertThat(blocks.ofUnit(finance, 2026))
                .singleElement()
                .satisfies(view -> assertThat(view.id()).isEqualTo(other));
    }

    @Test
    void the_next_year_is_copied_with_the_offices_that_rotation_proposes() {
        officers(2025, finance, Set.of(member(home)), null, "");
        var proposed = Rotation.after(blocks.members(block, 2025));
        assertThat(proposed).isEqualTo(new Rotation(member(home), member(health)));

        assertThat(repeatMembers.execute(block, 2026, proposed.chair(), proposed.viceChair(), officer))
                .isEmpty();

        assertThat(blocks.members(block, 2026))
                .extracting(BlockMember::unit, BlockMember::office)
                .containsExactly(
                        tuple(finance, null), tuple(home, BlockOffice.CHAIR), tuple(health, BlockOffice.VICE_CHAIR));
        assertRefused(BlockRefusals.MEMBERS_ALREADY, () -> repeatMembers.execute(block, 2026, null, null, officer));
    }

    @Test
    void members_are_put_in_order_and_an_officer_is_not_taken_out() {
        officers(2025, finance, Set.of(), null, "");

        assertRefused(
                BlockRefusals.HOLDS_OFFICE,
                () -> arrangeMembers.execute(block, 2025, Map.of(), Set.of(member(finance)), officer));
        arrangeMembers.execute(block, 2025, Map.of(member(finance), 9), Set.of(member(home)), officer);

        assertThat(blocks.members(block, 2025)).extracting(BlockMember::unit).containsExactly(health, finance);
    }

    @Test
    void an_ended_block_takes_no_members_and_goes_on_when_reopened() {
        assertRefused(BlockRefusals.MEMBERS_LATER, () -> closeBlock.execute(block, 2024, "Chia lại khối", officer));
        closeBlock.execute(block, 2025, "Chia lại khối", officer);
        assertRefused(
                BlockRefusals.NOT_ACTIVE,
                () -> addMembers.execute(block, 2026, List.of(member(finance)), false, officer));
        closeBlock.reopen(block, officer);
        addMembers.execute(block, 2026, List.of(member(finance)), false, officer);
    }

    @Test
    void a_deleted_block_comes_back_unless_its_members_are_elsewhere() {
        deleteBlock.execute(block, officer);
        assertThat(blocks.ofUnit(finance, 2025)).isEmpty();
        deleteBlock.restore(block, officer);
        assertThat(blocks.ofUnit(finance, 2025)).hasSize(1);

        deleteBlock.execute(block, officer);
        addMembers.execute(create("Khối mới"), 2025, List.of(member(finance)), false, officer);
        assertRefused(BlockRefusals.IN_ANOTHER_BLOCK, () -> deleteBlock.restore(block, officer));
    }

    @Test
    void only_the_organizers_officer_sets_up_blocks_and_takes_only_units_he_sees() {
        var financeOfficer = given.actor(Role.EMULATION_OFFICER, finance);
        assertThatExceptionOfType(Missing.class)
                .isThrownBy(() -> closeBlock.execute(block, 2025, "Không được phép", financeOfficer));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        closeBlock.execute(block, 2025, "Không được phép", given.actor(Role.UNION_OFFICER, province)));

        var elsewhere = given.unit("Tỉnh khác", null);
        assertThatExceptionOfType(Missing.class)
                .isThrownBy(() -> addMembers.execute(block, 2025, List.of(member(elsewhere)), false, officer));
        assertThatExceptionOfType(Missing.class)
                .isThrownBy(
                        () -> addMembers.execute(block, 2025, List.of(new BlockMemberId(Ids.next())), false, officer));
        assertThatExceptionOfType(Missing.class)
                .isThrownBy(() ->
                        arrangeMembers.execute(block, 2025, Map.of(), Set.of(new BlockMemberId(Ids.next())), officer));
    }

    @Test
    void a_merged_units_place_and_chair_pass_to_the_heir_and_back() {
        officers(2025, finance, Set.of(member(home)), null, "");
        repeatMembers.execute(block, 2026, member(finance), null, officer);
        var heir = given.unit("Sở Tài chính và Nội vụ", province);
        var merger = new ReorganizationId(Ids.next());

        assertThat(belongings.of(List.of(finance), 5).items())
                .singleElement()
                .satisfies(item -> assertThat(item.detail()).isEqualTo("2025, 2026"));
        for (var from : List.of(finance, home)) {
            belongings.pass(
                    new Belongings.Handover(merger, LocalDate.of(2025, 7, 1), from, heir, Map.of(), Set.of(), officer));
        }

        assertThat(blocks.members(block, 2025)).extracting(BlockMember::unit).containsExactly(heir, health);
        assertThat(blocks.members(block, 2026)).extracting(BlockMember::unit).containsExactly(heir, health);
        assertThat(blocks.roster(block, 2025)).hasSize(4);
        assertThat(blocks.roster(block, 2026)).hasSize(2);
        assertThat(blocks.chair(block, LocalDate.of(2025, 6, 30)))
                .map(BlockMember::unit)
                .contains(finance);
        assertThat(blocks.chair(block, LocalDate.of(2025, 7, 1)))
                .map(BlockMember::unit)
                .contains(heir);
        assertThat(blocks.chair(block, LocalDate.of(2026, 1, 1)))
                .map(BlockMember::unit)
                .contains(heir);
        assertThat(blocks.viceChairs(block, LocalDate.of(2025, 7, 1))).isEmpty();
        assertThat(belongings.builtOn(merger)).isEmpty();

        belongings.takeBack(merger);
        assertThat(blocks.members(block, 2025)).extracting(BlockMember::unit).containsExactly(finance, home, health);
        assertThat(blocks.chair(block, LocalDate.of(2026, 1, 1)))
                .map(BlockMember::unit)
                .contains(finance);
        assertThat(blocks.viceChairs(block, LocalDate.of(2025, 7, 1))).hasSize(1);
    }

    @Test
    void a_merger_is_built_on_once_somebody_else_chairs() {
        officers(2025, finance, Set.of(), null, "");
        var heir = given.unit("Sở Kinh tế", province);
        var merger = new ReorganizationId(Ids.next());
        belongings.pass(
                new Belongings.Handover(merger, LocalDate.of(2025, 7, 1), finance, heir, Map.of(), Set.of(), officer));

        officers(2025, home, Set.of(), LocalDate.of(2025, 9, 1), "Bầu lại");

        assertThat(belongings.builtOn(merger))
                .singleElement()
                .satisfies(text -> assertThat(text.arguments()).contains("Khối các sở"));
    }

    @Test
    void a_unit_that_organizes_blocks_leaves_them_to_its_heir() {
        var heir = given.unit("Tỉnh Sông Lam mới", null);
        var merger = new ReorganizationId(Ids.next());
        belongings.pass(
                new Belongings.Handover(merger, LocalDate.of(2025, 7, 1), province, heir, Map.of(), Set.of(), officer));
        assertThat(blocks.organizedBy(heir)).hasSize(1);
        belongings.takeBack(merger);
        assertThat(blocks.organizedBy(province)).hasSize(1);
    }

    private BlockId create(String name) {
        return createBlock.execute(
                province, new Block.Particulars(BlockKind.BLOCK, name, "", "", 2024, "", ""), officer);
    }

    private void officers(
            int year, @Nullable UnitId chair, Set<BlockMemberId> vice, @Nullable LocalDate from, String reason) {
        setOfficers.execute(
                block,
                year,
                new SetOfficers.Command(chair == null ? null : member(chair), vice, from, reason),
                officer);
    }

    private List<UUID> chairs(LocalDate on) {
        return jdbc.sql("select unit from organization.block_chairs(:day) where block = :block")
                .param("day", on)
                .param("block", block.value())
                .query(UUID.class)
                .list();
    }

    private static void assertRefused(String code, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static BlockMemberId member(UnitId unit) {
        return new BlockMemberId(unit.value());
    }
}
