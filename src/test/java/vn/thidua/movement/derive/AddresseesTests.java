package vn.thidua.movement.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.duty.DutyKind;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.UnitView;
import vn.thidua.plan.model.Span;

/// Whom a plan means by what it calls those who take part.
class AddresseesTests {
    private static final UnitView OFFICE = unit("Văn phòng Sở", UnitKind.DIVISION);
    private static final UnitView STAFF = unit("Phòng Tổ chức - Hành chính", UnitKind.DIVISION);
    private static final UnitView ACCOUNTS = unit("Phòng Tổ chức - Hành chính - Tài vụ", UnitKind.DIVISION);
    private static final UnitView COMMUNE = unit("Xã Vĩnh Lộc", UnitKind.COMMUNE);
    private static final UnitView WARD = unit("Phường Ba Bến", UnitKind.COMMUNE);
    private static final List<UnitView> ALL = List.of(OFFICE, STAFF, ACCOUNTS, COMMUNE, WARD);

    @Test
    void a_body_is_known_by_its_name_whatever_dashes_and_accents_it_is_written_with() {
        assertThat(meant("phòng Tổ chức – Hành chánh").units()).isEmpty();
        assertThat(meant("Phòng Tổ chức – Hành chính").units()).containsExactly(STAFF.id());
        assertThat(meant("Trưởng phòng Tổ chức, Hành chính").units()).containsExactly(STAFF.id());
        assertThat(meant("Phòng Tổ chức - Hành chính - Tài vụ").units()).containsExactly(ACCOUNTS.id());
    }

    @Test
    void two_bodies_named_in_one_breath_are_two() {
        assertThat(meant("Văn phòng Sở phối hợp với Phòng Tổ chức - Hành chính").units())
                .containsExactlyInAnyOrder(OFFICE.id(), STAFF.id());
    }

    @Test
    void several_of_a_kind_are_all_of_that_kind() {
        assertThat(meant("Ủy ban nhân dân các xã, phường").units()).containsExactly(COMMUNE.id(), WARD.id());
        assertThat(meant("Các phòng thuộc Sở").units()).containsExactly(OFFICE.id(), STAFF.id(), ACCOUNTS.id());
    }

    @Test
    void the_committees_of_communes_are_no_departments() {
        var department = unit("Sở Nội vụ", UnitKind.DEPARTMENT);
        var addressees = new Addressees(List.of(department, COMMUNE, WARD));

        assertThat(addressees.of(asked("Ủy ban nhân dân các xã, phường")).units())
                .containsExactly(COMMUNE.id(), WARD.id());
        assertThat(addressees.of(asked("Các sở, ban, ngành")).units()).containsExactly(department.id());
        assertThat(addressees.of(asked("các ban của tỉnh")).units()).containsExactly(department.id());
    }

    @Test
    void several_of_no_kind_that_takes_part_are_all() {
        assertThat(meant("Thủ trưởng các đơn vị trực thuộc").units()).hasSize(ALL.size());
        assertThat(meant("mỗi đơn vị thành viên").units()).hasSize(ALL.size());
        assertThat(meant(Proposal.EVERYBODY).units()).hasSize(ALL.size());
    }

    @Test
    void a_body_that_does_not_take_part_is_asked_about() {
        assertThat(meant("Ban Chấp hành Công đoàn cơ quan"))
                .returns(List.of(), Addressees.Meant::units)
                .returns(Set.of(Doubt.BODY_UNKNOWN), Addressees.Meant::doubts);
    }

    private static Addressees.Meant meant(String who) {
        return new Addressees(ALL).of(asked(who));
    }

    private static Proposal asked(String who) {
        return new Proposal(
                "k", DutyKind.OTHER, "Làm", "Làm.", Span.NONE, who, null, null, null, "", "", null, Set.of());
    }

    private static UnitView unit(String name, UnitKind kind) {
        return new UnitView(new UnitId(Ids.next()), null, name, name, "", kind, "", 1);
    }
}
