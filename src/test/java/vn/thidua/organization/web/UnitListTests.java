package vn.thidua.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.access.Role;
import vn.thidua.kernel.Ids;
import vn.thidua.site.table.TableQuery;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

@DatabaseTest
class UnitListTests {
    @Autowired
    private Given given;

    @Autowired
    private UnitBoard board;

    @Autowired
    private UnitTree tree;

    @Test
    void the_list_shows_ones_own_units_by_name_in_either_order() {
        var province = given.unit("Tỉnh Nam Hồng", null);
        var office = given.unit("Sở Xây dựng", "SXD", province);
        var first = given.unit("Phòng Đấu thầu", office);
        var second = given.unit("Phòng Thẩm định", office);
        given.unit("Sở Dân tộc", "SDT", province);
        var officer = given.actor(Role.EMULATION_OFFICER, office);

        var list = board.page(query(Map.of("state", "active")), null, officer);
        assertThat(list.table().rows()).extracting(UnitLine::id).containsExactly(first, second, office);
        assertThat(list.table().total()).isEqualTo(3);
        assertThat(board.page(query(Map.of("sort", "-name")), null, officer)
                        .table()
                        .rows())
                .extracting(UnitLine::id)
                .containsExactly(office, second, first);
        assertThat(board.page(query(Map.of("within", Ids.text(first.value()))), null, officer)
                        .table()
                        .rows())
                .extracting(UnitLine::id)
                .containsExactly(first);
        assertThat(tree.tops(null, null, officer))
                .extracting(node -> node.unit().id())
                .containsExactly(office);
    }

    @Test
    void words_too_common_to_rank_every_hit_still_find_the_phrase_first_and_say_so() {
        var province = given.unit("Tỉnh Trùng Tên", null);
        for (int school = 0; school < 1_001; school++) {
            given.unit("Trường Lúa Nếp Hương số " + school, province);
        }
        var meant = given.unit("Trường Nếp Hương Lúa", province);
        var officer = given.actor(Role.EMULATION_OFFICER, province);

        var common = board.page(query(Map.of("q", "nếp hương lúa")), null, officer);
        assertThat(common.more()).isTrue();
        assertThat(common.table().rows().getFirst().id()).isEqualTo(meant);
        assertThat(board.page(query(Map.of("q", "nep huong so 1000")), null, officer)
                        .more())
                .isFalse();
        assertThat(board.all(query(Map.of("q", "nếp hương lúa")), null, officer))
                .hasSize(1_002);
    }

    private static TableQuery query(Map<String, String> filters) {
        return TableQuery.of("/units", filters, UnitBoard.COLUMNS, "q", "kind", "state", "within", "day");
    }
}
