package vn.thidua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.organization.EmploymentKind;

class MadeUpTests {
    private final Staff staff = Staff.load();

    @Test
    void a_thousand_people_are_made_up_always_the_same() {
        var people = everybody();

        assertThat(people).hasSizeBetween(950, 1100).isEqualTo(everybody());
        assertThat(new HashSet<>(people.stream().map(Staff.Someone::name).toList()))
                .hasSizeGreaterThan(700);
    }

    @Test
    void people_are_of_working_age_and_women_bear_womens_names() {
        assertThat(everybody()).allSatisfy(someone -> {
            int age = 2026 - Objects.requireNonNull(someone.birthYear());
            assertThat(age).isBetween(23, 60);
            assertThat(someone.since()).isBetween(2026 - age + 18, 2026);
            assertThat(someone.woman() && someone.name().contains(" Văn ")).isFalse();
        });
    }

    @Test
    void whoever_is_entered_twice_is_written_another_way_and_still_the_same() {
        var made = new MadeUp(staff);
        var one = new Staff.Someone(
                "Đặng Thị Ý Nhi", true, 1990, "Kế toán", false, false, EmploymentKind.CIVIL_SERVANT, 2015);

        assertThat(List.of(
                        made.again(one).name(),
                        made.again(one).name(),
                        made.again(one).name()))
                .containsExactly("Dang Thi Y Nhi", "Nhi Đặng Thị Ý", "Đặng Thị Ý Nhi");
        assertThat(Vietnamese.fold(made.again(one).name())).isEqualTo(Vietnamese.fold(one.name()));
    }

    private List<Staff.Someone> everybody() {
        var made = new MadeUp(staff);
        var people = new ArrayList<Staff.Someone>();
        var province = Province.load();
        for (var body : province.units()) {
            var staffing = staff.of(body, province);
            if (staffing != null) {
                people.addAll(made.of(staffing, body.people().stream().anyMatch(Province.Person::head)));
            }
        }
        return people;
    }
}
