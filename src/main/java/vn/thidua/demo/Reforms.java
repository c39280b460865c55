package vn.thidua.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.thidua.access.Role;
import vn.thidua.organization.ReorganizationKind;

/// What `demo/reforms.yaml` says: how the province changed, in order, and what became of the people.
record Reforms(List<Step> reforms, List<Appointment> appointments) {

    /// One change by decision.
    /// @param units those that are merged
    /// @param into the heir, or the new superior
    /// @param begins units that are founded; of a renaming the new names
    record Step(
            ReorganizationKind kind,
            @DefaultValue("") String unit,
            @DefaultValue List<String> units,
            @DefaultValue("") String into,
            @DefaultValue List<Province.Body> begins,
            @DefaultValue List<Choice> choices,
            LocalDate effective,
            Paper decision) {
        boolean ends() {
            return kind == ReorganizationKind.CLOSE || kind == ReorganizationKind.SPLIT;
        }
    }

    /// The decision.
    record Paper(String number, LocalDate day, String by, String reason) {}

    /// Where something goes that does not go to the heir.
    /// @param of kind of the things
    /// @param every every so manieth of them; 0 for the one of the name
    /// @param to null where it does not pass on
    record Choice(
            String of,
            @DefaultValue("0") int every,
            @DefaultValue("") String name,
            @Nullable String to) {}

    /// The post that somebody was given whom a change brought into another unit.
    /// @param role what his account may do there
    record Appointment(
            String name,
            String unit,
            String post,
            boolean head,
            LocalDate from,
            String decision,
            @Nullable String account,
            @Nullable Role role) {}

    static Reforms load() {
        return DemoFile.read("reforms", Reforms.class);
    }

    /// The last day of the units that end, by their keys.
    Map<String, LocalDate> endings() {
        var endings = new HashMap<String, LocalDate>();
        for (var step : reforms) {
            var last = step.effective().minusDays(1);
            step.units().forEach(unit -> endings.put(unit, last));
            if (step.ends()) {
                endings.put(step.unit(), last);
            }
        }
        return endings;
    }
}
