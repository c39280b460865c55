package vn.thidua.movement.web.launch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.duty.DutyKind;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.movement.prepare.Prepared;
import vn.thidua.movement.prepare.PreparedDuty;
import vn.thidua.movement.prepare.Preparing;
import vn.thidua.movement.prepare.Wish;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.UnitView;
import vn.thidua.plan.PlanId;
import vn.thidua.site.FormErrors;
import vn.thidua.site.table.TableQuery;

/// Puts together the second and third step.
@Component
class LaunchSight {
    private static final int LISTED_AT_MOST = 200;
    private static final Map<String, Comparator<UnitShare>> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("level", Comparator.comparingInt(share -> share.unit().depth()));
        COLUMNS.put(
                "unit",
                Comparator.comparing(share -> Vietnamese.fold(share.unit().name())));
        COLUMNS.put("duties", Comparator.comparingInt(share -> share.lines().size()));
        COLUMNS.put("first", Comparator.comparing(UnitShare::first, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    private final Preparing preparing;
    private final Organization organization;

    LaunchSight(Preparing preparing, Organization organization) {
        this.preparing = preparing;
        this.organization = organization;
    }

    LaunchDutiesPage duties(PlanId plan, Map<String, String> asked, FormErrors errors, Actor by) {
        var prepared = preparing.of(plan, by);
        var head = head(prepared, LaunchHead.Step.DUTIES);
        var lines = lines(prepared);
        var kept = lines.stream().filter(line -> !line.duty().dropped()).toList();
        var byUnit = "unit".equals(asked.get("view"));
        var query = query(head, LaunchHead.Step.DUTIES, asked);
        var people = prepared.participants();
        return new LaunchDutiesPage(
                head,
                questions(kept),
                byUnit ? List.of() : days(kept),
                byUnit ? ParticipantsSight.page(query, shares(prepared, kept, query)) : null,
                lines.stream().filter(line -> line.duty().dropped()).toList(),
                prepared.lost(),
                counts(people),
                people.size() > LISTED_AT_MOST ? List.of() : people,
                errors);
    }

    ConfirmationPage confirmation(PlanId plan, Map<String, String> asked, FormErrors errors, Actor by) {
        var prepared = preparing.of(plan, by);
        var head = head(prepared, LaunchHead.Step.CONFIRMATION);
        var kept =
                lines(prepared).stream().filter(line -> !line.duty().dropped()).toList();
        var query = query(head, LaunchHead.Step.CONFIRMATION, asked);
        return new ConfirmationPage(
                head,
                LaunchKey.next(),
                prepared.preparation().revision(),
                counts(prepared.participants()),
                prepared.preparation().audience().people().stream().sorted().toList(),
                prepared.owed(),
                prepared.dropped().size(),
                kept.stream().filter(line -> line.duty().hinders()).toList(),
                kept.stream()
                        .filter(line ->
                                !line.duty().hinders() && !line.duty().doubts().isEmpty())
                        .toList(),
                ParticipantsSight.page(query, shares(prepared, kept, query)),
                errors);
    }

    /// One line for each duty of each unit, in the order of the units.
    List<Owed> owed(PlanId plan, Map<String, String> asked, Actor by) {
        var prepared = preparing.of(plan, by);
        var kept =
                lines(prepared).stream().filter(line -> !line.duty().dropped()).toList();
        var query = query(head(prepared, LaunchHead.Step.DUTIES), LaunchHead.Step.DUTIES, asked);
        return shares(prepared, kept, query).stream()
                .flatMap(share -> share.lines().stream().map(line -> new Owed(share.unit(), line)))
                .toList();
    }

    /// One duty of one unit.
    record Owed(UnitView unit, LaunchDutyLine line) {}

    /// The form of one duty, as kept.
    LaunchDutyPage duty(PlanId plan, String id, Actor by) {
        var prepared = preparing.of(plan, by);
        return page(prepared, prepared.require(id), prepared.require(id).wish(), FormErrors.none());
    }

    /// The form of one duty as sent; of one to be added where there is no id.
    LaunchDutyPage again(PlanId plan, String id, Wish sent, FormErrors errors, Actor by) {
        var prepared = preparing.of(plan, by);
        return page(prepared, id.isEmpty() ? null : prepared.require(id), sent, errors);
    }

    LaunchDutyPage added(PlanId plan, Actor by) {
        var empty = new Wish(false, DutyKind.OTHER, "", Wish.Whom.EVERYBODY, List.of(), null, null);
        return page(preparing.of(plan, by), null, empty, FormErrors.none());
    }

    Prepared prepared(PlanId plan, Actor by) {
        return preparing.of(plan, by);
    }

    private LaunchDutyPage page(Prepared prepared, @Nullable PreparedDuty duty, Wish wish, FormErrors errors) {
        var head = head(prepared, LaunchHead.Step.DUTIES);
        return new LaunchDutyPage(
                head,
                duty == null ? null : new LaunchDutyLines(prepared, head).of(duty),
                duty == null ? 0 : duty.since(),
                wish,
                prepared.participants(),
                errors);
    }

    private LaunchHead head(Prepared prepared, LaunchHead.Step at) {
        return LaunchHead.of(prepared, organization.unit(prepared.plan().unit()).name(), at);
    }

    private List<LaunchDutyLine> lines(Prepared prepared) {
        var lines = new LaunchDutyLines(prepared, head(prepared, LaunchHead.Step.DUTIES));
        return prepared.duties().stream().map(lines::of).toList();
    }

    private static List<LaunchDutiesPage.Question> questions(List<LaunchDutyLine> lines) {
        return lines.stream()
                .filter(line -> !line.duty().doubts().isEmpty())
                .collect(Collectors.groupingBy(LaunchDutyLine::question, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(LaunchDutiesPage.Question::new)
                .toList();
    }

    private static List<LaunchDutiesPage.Day> days(List<LaunchDutyLine> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> Optional.ofNullable(line.dueOn()), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new LaunchDutiesPage.Day(day.getKey().orElse(null), day.getValue()))
                .toList();
    }

    private static List<UnitShare> shares(Prepared prepared, List<LaunchDutyLine> lines, TableQuery query) {
        var owed = new HashMap<UnitId, List<LaunchDutyLine>>();
        lines.forEach(line -> line.duty()
                .units()
                .forEach(unit ->
                        owed.computeIfAbsent(unit, _ -> new ArrayList<>()).add(line)));
        var text = Vietnamese.fold(query.filter("q"));
        var order = Objects.requireNonNull(COLUMNS.get(query.sort()));
        return prepared.participants().stream()
                .filter(unit -> Vietnamese.fold(unit.name()).contains(text))
                .map(unit -> new UnitShare(unit, owed.getOrDefault(unit.id(), List.of())))
                .sorted(query.descending() ? order.reversed() : order)
                .toList();
    }

    private static TableQuery query(LaunchHead head, LaunchHead.Step step, Map<String, String> asked) {
        var columns = new LinkedHashMap<String, String>();
        COLUMNS.keySet().forEach(name -> columns.put(name, name));
        return TableQuery.of(head.address() + step.path(), asked, columns, "view", "q");
    }

    private static Map<UnitKind, Integer> counts(List<UnitView> units) {
        return units.stream()
                .collect(Collectors.toMap(UnitView::kind, _ -> 1, Integer::sum, () -> new EnumMap<>(UnitKind.class)));
    }
}
