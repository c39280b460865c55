package vn.thidua.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.Role;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.organization.model.Unit;
import vn.thidua.organization.people.model.Person;
import vn.thidua.organization.people.usecase.AddPerson;
import vn.thidua.organization.people.usecase.ChangePerson;
import vn.thidua.organization.usecase.ChangeUnit;
import vn.thidua.organization.usecase.CreateUnit;
import vn.thidua.organization.usecase.MoveUnit;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

@DatabaseTest
class TreeTests {
    @Autowired
    private Given given;

    @Autowired
    private Organization organization;

    @Autowired
    private CreateUnit createUnit;

    @Autowired
    private ChangeUnit changeUnit;

    @Autowired
    private MoveUnit moveUnit;

    @Autowired
    private AddPerson addPerson;

    @Autowired
    private ChangePerson changePerson;

    @Autowired
    private JdbcClient jdbc;

    private UnitId province;
    private UnitId office;
    private UnitId division;
    private UnitId schools;

    @BeforeEach
    void a_small_tree() {
        province = given.unit("Tỉnh Sông Lam", null);
        office = given.unit("Văn phòng", "VP", province);
        division = given.unit("Phòng Hành chính", office);
        schools = given.unit("Sở Giáo dục", "SGDĐT", province);
    }

    @Test
    void the_tree_is_read_up_and_down() {
        assertThat(organization.below(province))
                .extracting(UnitView::id)
                .containsExactlyInAnyOrder(office, division, schools);
        assertThat(organization.children(province)).extracting(UnitView::id).containsExactly(schools, office);
        assertThat(organization.above(division)).extracting(UnitView::id).containsExactly(province, office);
        assertThat(organization.superior(division)).map(UnitView::id).contains(office);
        assertThat(organization.superior(province)).isEmpty();
        assertThat(organization.unit(division).depth()).isEqualTo(2);
    }

    @Test
    void a_moved_unit_takes_along_what_hangs_on_it() {
        var desk = given.unit("Tổ Một cửa", division);

        moveUnit.execute(division, schools, given.administrator());

        assertThat(organization.above(desk)).extracting(UnitView::id).containsExactly(province, schools, division);
        assertThat(organization.below(office)).isEmpty();
    }

    @Test
    void no_unit_is_hung_below_itself() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> moveUnit.execute(office, division, given.administrator()))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(OrganizationRefusals.BELOW_ITSELF));
        assertThatThrownBy(() -> jdbc.sql("update organization.unit set parent = ? where id = ?")
                        .params(division.value(), office.value())
                        .update())
                .hasMessageContaining("below itself");
    }

    @Test
    void an_officer_sees_her_unit_but_does_not_change_the_tree() {
        var officer = given.actor(Role.EMULATION_OFFICER, office);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> createUnit.execute(division, named("Tổ Mới"), officer));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> changeUnit.execute(office, named("Văn phòng Mới"), officer));
        var auditor = given.actor(Role.AUDITOR, office);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> addPerson.execute(person(division, "Vũ Thị Lan", false), auditor));
    }

    @Test
    void an_administrator_of_one_branch_finds_no_other() {
        var administrator = given.actor(Role.ADMINISTRATOR, office);

        createUnit.execute(division, named("Tổ Mới"), administrator);
        assertThatExceptionOfType(Missing.class)
                .isThrownBy(() -> createUnit.execute(schools, named("Trường Mới"), administrator));
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> moveUnit.execute(division, schools, administrator));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> createUnit.execute(null, named("Tỉnh Mới"), administrator));
        var teacher = addPerson.execute(person(schools, "Đỗ Văn Thầy", false), given.administrator());
        assertThatExceptionOfType(Missing.class)
                .isThrownBy(() -> changePerson.execute(teacher, person(division, "Đỗ Văn Thầy", false), administrator));
    }

    @Test
    void a_unit_has_one_head_at_a_time() {
        var first = addPerson.execute(person(office, "Hoàng Văn An", true), given.administrator());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> addPerson.execute(person(office, "Bùi Thị Bình", true), given.administrator()))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("head"));

        changePerson.execute(first, person(office, "Hoàng Văn An", false), given.administrator());
        addPerson.execute(person(office, "Bùi Thị Bình", true), given.administrator());
        assertThat(organization.head(office)).map(PersonView::name).contains("Bùi Thị Bình");
        assertThat(organization.people(office))
                .extracting(PersonView::name)
                .containsExactly("Bùi Thị Bình", "Hoàng Văn An");
    }

    @Test
    void blank_names_and_small_letters_in_symbols_are_refused_at_their_field() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> createUnit.execute(province, named("  "), given.administrator()))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("name"));
        var symbol = new Unit.Particulars("Sở Y tế", "", "s y t", UnitKind.DEPARTMENT, "", 0);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> createUnit.execute(province, symbol, given.administrator()))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("symbol"));
    }

    @Test
    void units_are_found_without_accents_and_by_symbol() {
        given.unit("Sở Kế hoạch và Đầu tư Thuỷ Nguyên", "SKHĐT", province);

        assertThat(organization.search("dau tu thuy nguyen", 9)).isNotEmpty();
        assertThat(organization.search("Đầu tư Thủy Nguyên", 9)).isNotEmpty();
        assertThat(organization.search("skhđt", 9)).extracting(UnitView::symbol).contains("SKHĐT");
    }

    @Test
    void the_database_folds_text_as_the_code_does() {
        var letters =
                "AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY aàảãáạăằẳẵắặâầẩẫấậđeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứự"
                        + "yỳỷỹýỵ  Số 12/KH-UBND\u00a0– “Thuỷ” thuỷ";

        assertThat(jdbc.sql("select kernel.fold(?)")
                        .param(letters)
                        .query(String.class)
                        .single())
                .isEqualTo(Vietnamese.fold(letters));
    }

    private static Unit.Particulars named(String name) {
        return new Unit.Particulars(name, "", "", UnitKind.DIVISION, "Sông Lam", 0);
    }

    private static Person.Particulars person(UnitId unit, String name, boolean head) {
        return new Person.Particulars(unit, name, 1980, head ? "Chánh Văn phòng" : "Chuyên viên", head);
    }
}
