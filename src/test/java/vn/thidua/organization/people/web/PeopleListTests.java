package vn.thidua.organization.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.access.Role;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.model.Person;
import vn.thidua.organization.people.usecase.AddPerson;
import vn.thidua.site.table.TableQuery;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

@DatabaseTest
class PeopleListTests {
    @Autowired
    private Given given;

    @Autowired
    private AddPerson addPerson;

    @Autowired
    private PeopleBoard board;

    private UnitId office;
    private Actor officer;

    @BeforeEach
    void people_of_an_office() {
        var province = given.unit("Tỉnh Bắc Hồng", null);
        office = given.unit("Sở Ngoại vụ", "SNGV", province);
        officer = given.actor(Role.EMULATION_OFFICER, office);
        add("Trần Thị Lân", office);
        add("Trần Thị Lan", office);
        add("Lý Thị Ý", office);
        add("Nguyễn Thị Thúy", office);
        add("Trần Thị Lan Anh", given.unit("Sở Tư pháp", "STP", province));
    }

    @Test
    void the_very_accents_come_first_and_others_after_them() {
        assertThat(names(Map.of("q", "lân"), officer)).containsExactly("Trần Thị Lân", "Trần Thị Lan");
        assertThat(names(Map.of("q", "lan"), officer)).containsExactly("Trần Thị Lan", "Trần Thị Lân");
    }

    @Test
    void a_word_of_one_or_two_letters_is_found_where_a_word_begins() {
        assertThat(names(Map.of("q", "ly y"), officer)).containsExactly("Lý Thị Ý");
        assertThat(names(Map.of("q", "uy"), officer)).isEmpty();
        assertThat(names(Map.of("q", "thuy"), officer)).containsExactly("Nguyễn Thị Thúy");
        assertThat(names(Map.of("q", "%"), officer)).isEmpty();
    }

    @Test
    void the_list_is_in_the_order_of_given_names_and_holds_no_one_from_elsewhere() {
        assertThat(names(Map.of(), officer))
                .containsExactly("Trần Thị Lan", "Trần Thị Lân", "Nguyễn Thị Thúy", "Lý Thị Ý");
    }

    @Test
    void who_sees_the_whole_tree_narrows_it_to_a_unit() {
        var narrowed = Map.of("unit", Ids.text(office.value()));
        var everyone = given.administrator();

        assertThat(names(narrowed, everyone)).hasSize(4);
        assertThat(board.page(query(narrowed), everyone).counted()).isEqualTo(4);
        assertThat(board.find("thi lan", officer, 5))
                .extracting(PersonLine::name)
                .startsWith("Trần Thị Lan");
    }

    private List<String> names(Map<String, String> filters, Actor by) {
        return board.page(query(filters), by).lines().stream()
                .map(PersonLine::name)
                .toList();
    }

    private static TableQuery query(Map<String, String> filters) {
        return TableQuery.of("/people", filters, PeopleBoard.COLUMNS, PeopleFilter.NAMES);
    }

    private void add(String name, UnitId unit) {
        addPerson.execute(new Person.Particulars(unit, name, null, "", false), given.administrator());
    }
}
