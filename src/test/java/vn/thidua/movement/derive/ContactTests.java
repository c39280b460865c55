package vn.thidua.movement.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.UnitView;
import vn.thidua.plan.model.Responsibility;
import vn.thidua.plan.model.Source;

/// The office that a plan names for difficulties.
class ContactTests {
    private static final UnitView OFFICE = unit("Văn phòng Sở");
    private static final UnitView STAFF = unit("Phòng Tổ chức - Hành chính");
    private static final Contact CONTACT = new Contact(new Addressees(List.of(OFFICE, STAFF)));

    @Test
    void difficulties_go_where_the_plan_says() {
        assertThat(named("Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị phản ánh về Phòng Tổ chức -"
                        + " Hành chính để được hướng dẫn."))
                .contains(STAFF.id());
        assertThat(named("Các phòng báo cáo về Văn phòng Sở.\nMọi vướng mắc liên hệ Phòng Tổ chức – Hành chính./."))
                .contains(STAFF.id());
    }

    @Test
    void else_to_the_body_that_follows_the_movement() {
        assertThat(CONTACT.of(
                        "Kế hoạch.",
                        List.of(
                                responsibility("Các phòng", "Đăng ký thi đua"),
                                responsibility("Văn phòng Sở", "Là cơ quan đầu mối, theo dõi, đôn đốc các phòng"))))
                .contains(OFFICE.id());
    }

    @Test
    void a_plan_that_names_none_leaves_it_open() {
        assertThat(named("Giúp đỡ các hộ khó khăn ở xã Vĩnh Lộc, báo cáo về Văn phòng Sở."))
                .isEmpty();
        assertThat(named("Khó khăn, vướng mắc phản ánh về Sở Nội vụ.")).isEmpty();
    }

    private static Optional<UnitId> named(String text) {
        return CONTACT.of(text, List.of());
    }

    private static Responsibility responsibility(String who, String does) {
        return new Responsibility(who, does, who + " " + does, Source.BY_HAND);
    }

    private static UnitView unit(String name) {
        return new UnitView(new UnitId(Ids.next()), null, name, name, "", UnitKind.DIVISION, "", 1);
    }
}
