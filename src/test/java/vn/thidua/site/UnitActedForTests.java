package vn.thidua.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.site.Visitor.ActedFor;

class UnitActedForTests {
    private final ActedFor office = new ActedFor(Ids.next(), "Văn phòng");
    private final ActedFor school = new ActedFor(Ids.next(), "Trường Sơn Ca");
    private final List<ActedFor> granted = new ArrayList<>(List.of(office, school));
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final Frame frame =
            frame(_ -> Optional.of(new Visitor(new Actor(Ids.next(), null, "Trần Thị Na"), granted, null)));

    @Test
    void the_first_unit_is_acted_for_until_another_is_chosen() {
        assertThat(unit()).isEqualTo(office.id());

        choose(school.key());

        assertThat(unit()).isEqualTo(school.id());
    }

    @Test
    void a_forged_unit_is_passed_over() {
        for (var forged :
                List.of(Ids.text(Ids.next()), "", "khong-phai-ma", school.id().toString())) {
            choose(forged);
            assertThat(unit()).isEqualTo(office.id());
        }
    }

    @Test
    void a_unit_whose_role_has_ended_is_no_longer_acted_for() {
        choose(school.key());
        granted.remove(school);

        assertThat(unit()).isEqualTo(office.id());
    }

    @Test
    void without_a_role_or_a_name_there_is_no_unit() {
        granted.clear();

        assertThat(unit()).isNull();
        assertThat(new Hx(frame(_ -> Optional.empty()), request).unit()).isNull();
    }

    @Test
    void the_switch_leads_back_to_an_address_of_ours() {
        assertThat(new FrameController(frame, new FixedLocaleResolver()).unit(school.key(), "//elsewhere", request))
                .isEqualTo("redirect:/");
    }

    private @Nullable UUID unit() {
        return new Hx(frame, next()).unit();
    }

    private void choose(String key) {
        new FrameController(frame, new FixedLocaleResolver()).unit(key, "/units", request);
    }

    private static Frame frame(Visitors visitors) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("visitors", visitors);
        return new Frame(
                new TextBundles(),
                new Assets(),
                beans.getBeanProvider(Visitors.class),
                beans.getBeanProvider(MenuEntry.class),
                beans.getBeanProvider(BarSign.class),
                Clock.systemUTC());
    }

    /// The next request of the same session: within one, who visits is looked up once.
    private MockHttpServletRequest next() {
        var next = new MockHttpServletRequest();
        next.setSession(request.getSession());
        return next;
    }
}
