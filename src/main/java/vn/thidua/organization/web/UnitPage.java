package vn.thidua.organization.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitSection;
import vn.thidua.organization.UnitThen;
import vn.thidua.organization.UnitView;

/// Everything about a unit that the reader may see: what it is or was on a day, the way to it, who works there, what
/// hangs on it, its history.
/// @param day as of which, null for today
/// @param thereOn whether it was there on that day
/// @param ended its last day, null while it is there
/// @param above the units above which the reader may see, the topmost first
/// @param superior under whom it stands or stood, null for a root
/// @param standsBeside the unit it stands beside, null for none
public record UnitPage(
        UnitId id,
        UnitThen unit,
        @Nullable LocalDate day,
        boolean thereOn,
        @Nullable LocalDate ended,
        List<UnitView> above,
        @Nullable Superior superior,
        @Nullable UnitThen standsBeside,
        List<UnitThen> besides,
        List<UnitLine> children,
        People people,
        List<UnitThen> heirs,
        List<UnitThen> predecessors,
        List<VersionLine> versions,
        List<ReorganizationLine> reorganizations,
        List<Section> sections,
        boolean mayManage,
        boolean mayManagePeople) {
    public String key() {
        return Ids.text(id.value());
    }

    public String address() {
        return "/units/" + key();
    }

    public String address(UnitView other) {
        return "/units/" + Ids.text(other.id().value());
    }

    /// Of another unit, as of the same day.
    public String address(UnitThen other) {
        return "/units/" + Ids.text(other.id().value()) + dayQuery("?");
    }

    public String address(UnitLine child) {
        return child.address() + dayQuery("?");
    }

    /// The whole list of its people and of those of the units below, as of the same day.
    public String peopleAddress() {
        return "/people?unit=" + key() + dayQuery("&");
    }

    /// The list of all units below, as of the same day.
    public String belowAddress() {
        return "/units?within=" + key() + "&sort=name" + dayQuery("&");
    }

    private String dayQuery(String before) {
        return day == null ? "" : before + "day=" + day;
    }

    public String kindText() {
        return "organization.unit_kind." + unit.kind().name().toLowerCase(Locale.ROOT);
    }

    public String dayText() {
        return day == null ? "" : day.toString();
    }

    /// @param address null where the reader may not see it
    public record Superior(String name, @Nullable String address) {}

    /// @param count all of them
    /// @param first those that are shown
    public record People(long count, List<Worker> first) {}

    /// @param address of his own page, null where the reader may not see him any more
    public record Worker(
            String name,
            String post,
            boolean head,
            @Nullable String address) {}

    /// A part that another module fills.
    public record Section(String heading, UnitSection.Content content) {}

    /// What it was from one day to another.
    public record VersionLine(UnitThen then, String superior, String decision) {}
}
