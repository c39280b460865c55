package vn.thidua.audit;

import java.util.List;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitSection;
import vn.thidua.site.TextBundles;
import vn.thidua.site.table.TableQuery;

/// What was last done to a unit, on its page, for those who may read its trail.
@Component
class TrailOfUnit implements UnitSection {
    private static final int POSITION = 90;

    private final Permits permits;
    private final TrailBoard trail;
    private final TextBundles bundles;

    TrailOfUnit(Permits permits, TrailBoard trail, TextBundles bundles) {
        this.permits = permits;
        this.trail = trail;
        this.bundles = bundles;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String heading() {
        return "audit.menu";
    }

    @Override
    public Content of(UnitId unit, Actor by, int atMost) {
        var all = "/audit?subject=" + Ids.text(unit.value());
        if (!permits.may(by, Act.SEE_AUDIT, unit)) {
            return new Content(0, List.of(), all);
        }
        var query =
                TableQuery.of("/audit", Map.of("subject", Ids.text(unit.value())), Map.of("time", "e.id"), "subject");
        var texts = bundles.in(LocaleContextHolder.getLocale());
        var lines = trail.part(query, by, atMost, 0).stream()
                .map(line -> new Line(
                        line.what(texts), Message.of("audit.of_unit", texts.time(line.at()), line.actor()), all))
                .toList();
        return new Content(trail.count(query, by), lines, all);
    }
}
