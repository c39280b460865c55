package vn.thidua.rulebook.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.rulebook.Award;
import vn.thidua.site.table.TablePage;

/// The awards of a day.
/// @param local what the regulations of the place bring besides
public record RulesPage(RulesHead head, TablePage<AwardLine> table, List<Section> local) {
    public List<String> levels() {
        return AwardList.LEVELS;
    }

    public List<String> subjects() {
        return Arrays.stream(Award.Subject.values())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    public List<String> kinds() {
        return List.of("title", "form");
    }

    public boolean narrowed() {
        return table.query().filters().keySet().stream().anyMatch(name -> !name.equals("day") && !name.equals("unit"));
    }

    public String changes() {
        var place = head.place().asked() ? "unit=" + head.place().key() : "";
        var day = head.today() ? "" : "to=" + head.day();
        var asked = Stream.of(day, place).filter(each -> !each.isEmpty()).collect(Collectors.joining("&"));
        return RulesHead.ADDRESS + "/changes" + (asked.isEmpty() ? "" : "?" + asked);
    }

    public String address(AwardLine line) {
        return line.address() + head.suffix();
    }
}
