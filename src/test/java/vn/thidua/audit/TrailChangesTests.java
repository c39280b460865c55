package vn.thidua.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.Role;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.organization.BlockKind;
import vn.thidua.organization.BlockMemberId;
import vn.thidua.organization.OutsideSubjectKind;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.block.model.Block;
import vn.thidua.organization.block.usecase.AddMembers;
import vn.thidua.organization.block.usecase.CreateBlock;
import vn.thidua.organization.block.usecase.SetOfficers;
import vn.thidua.organization.model.Decision;
import vn.thidua.organization.model.Reform;
import vn.thidua.organization.model.Unit;
import vn.thidua.organization.outside.model.OutsideSubject;
import vn.thidua.organization.outside.usecase.AddSubject;
import vn.thidua.organization.outside.usecase.ChangeSubject;
import vn.thidua.organization.people.model.Person;
import vn.thidua.organization.people.usecase.AddPerson;
import vn.thidua.organization.people.usecase.ChangePerson;
import vn.thidua.organization.people.usecase.TransferPerson;
import vn.thidua.organization.usecase.MoveUnit;
import vn.thidua.organization.usecase.RenameUnit;
import vn.thidua.site.TextBundles;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// What stood before and what stands now, of units, people, blocks and households.
@DatabaseTest
class TrailChangesTests {
    @Autowired
    private Given given;

    @Autowired
    private RenameUnit renameUnit;

    @Autowired
    private MoveUnit moveUnit;

    @Autowired
    private AddPerson addPerson;

    @Autowired
    private ChangePerson changePerson;

    @Autowired
    private TransferPerson transferPerson;

    @Autowired
    private CreateBlock createBlock;

    @Autowired
    private AddMembers addMembers;

    @Autowired
    private SetOfficers setOfficers;

    @Autowired
    private AddSubject addSubject;

    @Autowired
    private ChangeSubject changeSubject;

    @Autowired
    private TextBundles bundles;

    @Autowired
    private JdbcClient jdbc;

    private UnitId province;
    private UnitId health;
    private UnitId home;
    private Actor officer;

    @BeforeEach
    void a_province_with_two_departments() {
        province = given.unit("Tỉnh Sông Lam", null);
        health = given.unit("Sở Y tế", province);
        home = given.unit("Sở Nội vụ", province);
        officer = given.actor(Role.EMULATION_OFFICER, province);
    }

    @Test
    void a_unit_renamed_and_moved_tells_its_old_name_symbol_and_superior() {
        renameUnit.execute(
                new Reform.Renaming(
                        health, new Unit.Particulars("Sở Sức khỏe", "", "SSK", UnitKind.DEPARTMENT, "Sông Lam", 0)),
                new Decision(LocalDate.of(2025, 7, 1), "15/QĐ-UBND", null, "UBND tỉnh", ""),
                Ids.next(),
                given.administrator());
        moveUnit.execute(health, home, given.administrator());

        assertThat(changes("organization.UnitRenamed", health.value()))
                .contains("\"before\": \"Sở Y tế\"")
                .contains("\"after\": \"Sở Sức khỏe\"")
                .contains("\"symbol\": {\"after\": \"SSK\", \"before\": \"\"}");
        assertThat(changes("organization.UnitMoved", health.value()))
                .contains("\"superior\": {\"after\": \"Sở Nội vụ\", \"before\": \"Tỉnh Sông Lam\"}");
    }

    @Test
    void a_transfer_tells_units_and_posts_and_a_correction_hides_what_is_personal() {
        var person =
                addPerson.execute(new Person.Particulars(health, "Cao Thị Thơm", 1980, "Chuyên viên", false), officer);
        transferPerson.execute(
                person,
                new TransferPerson.Move(home, "Phó Giám đốc", false, LocalDate.of(2025, 3, 1), "12/QĐ"),
                officer);
        changePerson.execute(
                person, new Person.Particulars(home, "Cao Thị Thắm", 1981, "Phó Giám đốc", false), officer);

        assertThat(changes("organization.PersonTransferred", person.value()))
                .contains("\"unit\": {\"after\": \"Sở Nội vụ\", \"before\": \"Sở Y tế\"}")
                .contains("\"post\": {\"after\": \"Phó Giám đốc\", \"before\": \"Chuyên viên\"}");
        assertThat(changes("organization.PersonChanged", person.value()))
                .contains("\"name\"")
                .doesNotContain("Thơm", "Thắm", "1981");
    }

    @Test
    void a_block_tells_who_came_and_who_chaired_before() {
        var block = createBlock.execute(
                province, new Block.Particulars(BlockKind.BLOCK, "Khối các sở", "", "", 2025, "", ""), officer);
        var first = new BlockMemberId(health.value());
        var second = new BlockMemberId(home.value());
        addMembers.execute(block, 2025, List.of(first, second), false, officer);
        setOfficers.execute(block, 2025, new SetOfficers.Command(first, Set.of(), null, ""), officer);
        setOfficers.execute(
                block,
                2025,
                new SetOfficers.Command(second, Set.of(), LocalDate.of(2025, 6, 1), "luân phiên"),
                officer);

        assertThat(changes("organization.BlockMembersChanged", block.value())).contains("Sở Y tế; Sở Nội vụ");
        assertThat(changes("organization.BlockOfficersChanged", block.value()))
                .contains("\"blockChair\": {\"after\": \"Sở Nội vụ\", \"before\": \"Sở Y tế\"}");
    }

    @Test
    void a_household_that_moves_tells_its_territories_and_no_name() {
        var household = addSubject.execute(household("Vàng A Páo", health), "", false, officer);
        changeSubject.execute(household, household("Vàng A Pao", home), null, null, officer);

        assertThat(changes("organization.OutsideSubjectChanged", household.value()))
                .contains("\"territory\": {\"after\": \"Sở Nội vụ\", \"before\": \"Sở Y tế\"}")
                .contains("\"name\"")
                .doesNotContain("Vàng");
    }

    @Test
    void values_are_shown_in_words() {
        var texts = bundles.in(Vietnamese.LOCALE);
        assertThat(TrailValue.shown(texts, "head", "true")).isEqualTo("có");
        assertThat(TrailValue.shown(texts, "since", "2025-03-01")).isEqualTo("01/03/2025");
        assertThat(TrailValue.shown(texts, "employment", "CIVIL_SERVANT")).isEqualTo("Công chức");
        assertThat(TrailValue.shown(texts, "roles", "ADMINISTRATOR,HEAD")).doesNotContain("HEAD");
    }

    private static OutsideSubject.Particulars household(String name, UnitId territory) {
        return new OutsideSubject.Particulars(
                OutsideSubjectKind.HOUSEHOLD, name, "", null, null, "", territory, "", null, "");
    }

    /// Of the latest such line.
    private String changes(String fact, UUID subject) {
        return jdbc.sql("select changes::text from audit.entry where fact = ? and subject = ? order by id desc limit 1")
                .param(fact)
                .param(subject)
                .query(String.class)
                .single();
    }
}
