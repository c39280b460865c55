package vn.thidua.duty.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitSection;
import vn.thidua.site.table.TableQuery;

/// What a unit still owes, or has handed in, on its page: the most urgent first.
@Component
class DutiesOfUnit implements UnitSection {
    private static final int POSITION = 25;

    private final DutyBoard duties;

    DutiesOfUnit(DutyBoard duties) {
        this.duties = duties;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String heading() {
        return "duty.menu";
    }

    @Override
    public Content of(UnitId unit, Actor by, int atMost) {
        var key = Ids.text(unit.value());
        var query = TableQuery.of(
                "/duties",
                Map.of("view", View.ALL.key(), "unit", key, "state", DutyBoard.UNSETTLED, "sort", "due"),
                DutyBoard.COLUMNS,
                "view",
                "unit",
                "state");
        var found = duties.page(query, by);
        return new Content(
                found.total(),
                found.rows().stream().limit(atMost).map(DutiesOfUnit::line).toList(),
                "/duties?view=all&unit=" + key);
    }

    private static Line line(DutyLine duty) {
        var due = duty.dueOn();
        var state = Message.of(duty.stateText());
        return new Line(
                duty.words(),
                due == null
                        ? Message.of("duty.of_unit.undated", state, duty.askedBy())
                        : Message.of("duty.of_unit.detail", state, due, duty.askedBy()),
                duty.address());
    }
}
