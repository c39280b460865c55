package vn.thidua.plan.examine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.UnitView;
import vn.thidua.plan.check.Bodies;

/// Bodies that a plan names, matched to the tree around its unit.
class NeighbouringBodiesTests {
    private final Bodies bodies = NeighbouringBodies.of(List.of(
            unit("Ủy ban nhân dân tỉnh Sông Lam", "UBND tỉnh"),
            unit("Sở Công Thương", "Sở CT"),
            unit("Phòng Hành chính - Tổng hợp", ""),
            unit("Phòng Kế hoạch", "")));

    @Test
    void a_body_is_known_by_its_name_and_its_short_name_whatever_the_dashes_and_capitals() {
        assertThat(bodies.match("phòng hành chính – tổng hợp"))
                .isEqualTo(new Bodies.Known("Phòng Hành chính - Tổng hợp"));
        assertThat(bodies.match("UBND tỉnh")).isEqualTo(new Bodies.Known("Ủy ban nhân dân tỉnh Sông Lam"));
    }

    @Test
    void a_name_that_comes_near_is_unknown_with_what_may_be_meant() {
        assertThat(bodies.match("Phòng Hành chính - Quản trị"))
                .isEqualTo(new Bodies.Unknown(List.of("Phòng Hành chính - Tổng hợp")));
    }

    @Test
    void nothing_is_said_of_sorts_of_bodies_the_tree_does_not_hold() {
        assertThat(bodies.match("Công đoàn cơ sở")).isEqualTo(new Bodies.Untold());
    }

    @Test
    void a_name_said_shorter_or_longer_is_no_other_body() {
        assertThat(bodies.match("Sở")).isEqualTo(new Bodies.Untold());
        assertThat(bodies.match("Phòng Kế hoạch thuộc Sở")).isEqualTo(new Bodies.Untold());
    }

    private static UnitView unit(String name, String shortName) {
        return new UnitView(
                new UnitId(UUID.randomUUID()),
                null,
                name,
                shortName.isEmpty() ? name : shortName,
                "",
                UnitKind.DIVISION,
                "",
                1);
    }
}
