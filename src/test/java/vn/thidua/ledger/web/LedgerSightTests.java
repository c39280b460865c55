package vn.thidua.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.Role;
import vn.thidua.kernel.Actor;
import vn.thidua.ledger.GivenMerits;
import vn.thidua.ledger.Subject;
import vn.thidua.organization.UnitId;
import vn.thidua.site.table.TableQuery;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// What is found by somebody with so many units in sight that the search walks a tree's stretch of the indexes.
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedgerSightTests {
    private static final int MANY = 101;

    @Autowired
    private Given given;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private LedgerBoard ledger;

    @Autowired
    private JdbcClient jdbc;

    private UnitId province;
    private UnitId department;
    private UnitId elsewhere;
    private Actor ofProvince;

    @BeforeAll
    void a_department_of_many_schools_beside_another_and_another_province() {
        province = given.unit("Tỉnh Trường Giang", null);
        department = given.unit("Sở Giáo dục và Đào tạo", "SGDDT", province);
        var school = department;
        for (int i = 0; i < MANY; i++) {
            school = given.unit("Trường số " + i, "", department);
        }
        elsewhere = given.unit("Tỉnh Vàm Đông", null);
        received("Hồ Thị Ngà", school);
        received("Hồ Thị Nga", given.unit("Sở Công Thương", "SCT", province));
        received("Hồ Thị Ngâu", elsewhere);
        ofProvince = given.actor(Role.EMULATION_OFFICER, province);
    }

    @Test
    void a_whole_province_is_seen_and_no_other() {
        assertThat(names(ofProvince, Map.of())).containsExactly("Hồ Thị Nga", "Hồ Thị Ngà");
        assertThat(names(ofProvince, Map.of("q", "hồ thị ngà"))).containsExactly("Hồ Thị Ngà", "Hồ Thị Nga");
        assertThat(names(ofProvince, Map.of("what", "LDTT", "from", "2023", "was", "cong thuong")))
                .containsExactly("Hồ Thị Nga");
    }

    @Test
    void a_large_department_sees_its_own_only() {
        var by = given.actor(Role.EMULATION_OFFICER, department);
        assertThat(names(by, Map.of())).containsExactly("Hồ Thị Ngà");
        assertThat(names(by, Map.of("q", "hồ thị"))).containsExactly("Hồ Thị Ngà");
    }

    @Test
    void who_sees_two_provinces_sees_both_in_one_order() {
        var by = given.actor(Role.EMULATION_OFFICER, province);
        given.also(by, Role.EMULATION_OFFICER, elsewhere);
        assertThat(names(by, Map.of("q", "ho thi"))).containsExactly("Hồ Thị Nga", "Hồ Thị Ngà", "Hồ Thị Ngâu");
    }

    @Test
    void merits_go_with_a_department_that_is_hung_on_another_province() {
        var to = given.unit("Tỉnh Hồng Lĩnh", null);
        hang(department, to);
        try {
            assertThat(names(ofProvince, Map.of())).containsExactly("Hồ Thị Nga");
            assertThat(names(given.actor(Role.HEAD, to), Map.of())).containsExactly("Hồ Thị Ngà");
        } finally {
            hang(department, province);
        }
    }

    private void received(String name, UnitId unit) {
        var merits = new GivenMerits(given, beans);
        merits.record(
                Subject.of(merits.person(name, unit)),
                GivenMerits.title("LDTT", 2023),
                given.actor(Role.EMULATION_OFFICER, unit));
    }

    private void hang(UnitId unit, UnitId on) {
        jdbc.sql("update organization.unit set parent = :on where id = :unit")
                .param("on", on.value())
                .param("unit", unit.value())
                .update();
    }

    private List<String> names(Actor by, Map<String, String> filters) {
        return ledger
                .page(TableQuery.of("/ledger", filters, LedgerBoard.COLUMNS, LedgerFilter.NAMES), by)
                .lines()
                .stream()
                .map(line -> line.entry().name())
                .toList();
    }
}
