package vn.thidua.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.kernel.Actor;
import vn.thidua.site.DeskPart;

/// Gathers what the modules lay on the desk, each place in the order of days: some lines of each module, and the way to
/// its list where there are more.
@Component
@Transactional(readOnly = true)
class Desk {
    private static final int LINES = 8;

    private final List<DeskPart> parts;
    private final Permits permits;
    private final Clock clock;

    Desk(ObjectProvider<DeskPart> parts, Permits permits, Clock clock) {
        this.parts = parts.stream().toList();
        this.permits = permits;
        this.clock = clock;
    }

    DeskPage of(Actor by, @Nullable UUID unit, boolean all) {
        Map<DeskPart.Place, DeskPage.Section> sections = new EnumMap<>(DeskPart.Place.class);
        for (var place : DeskPart.Place.values()) {
            sections.put(place, section(place, by, unit));
        }
        return new DeskPage(by.name(), LocalDate.now(clock), all, sections, calling(by));
    }

    private DeskPage.Section section(DeskPart.Place place, Actor by, @Nullable UUID unit) {
        long count = 0;
        var lines = new ArrayList<DeskPart.Line>();
        var lists = new ArrayList<DeskPart.All>();
        for (var part : parts) {
            var content = part.of(place, by, unit, LINES);
            count += content.count();
            lines.addAll(content.lines());
            if (content.all() != null) {
                lists.add(content.all());
            }
        }
        lines.sort(Comparator.comparing(DeskPart.Line::day, Comparator.nullsLast(Comparator.naturalOrder())));
        return new DeskPage.Section(place, count, lines, count > lines.size() ? lists : List.of());
    }

    /// What somebody is here for, by what he may do anywhere.
    private DeskPage.Calling calling(Actor by) {
        if (permits.mayAnywhere(by, Act.DRAFT)) {
            return DeskPage.Calling.OFFICER;
        }
        if (permits.mayAnywhere(by, Act.SIGN)) {
            return DeskPage.Calling.HEAD;
        }
        if (permits.mayAnywhere(by, Act.MANAGE_ACCOUNTS)) {
            return DeskPage.Calling.ADMINISTRATOR;
        }
        return permits.mayAnywhere(by, Act.SEE) ? DeskPage.Calling.READER : DeskPage.Calling.NOBODY;
    }
}
