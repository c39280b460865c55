package vn.thidua.organization.outside.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitSection;
import vn.thidua.site.table.TableQuery;

/// The households, enterprises and citizens of a territory on its unit's page.
@Component
class SubjectsOfUnit implements UnitSection {
    private static final int POSITION = 15;

    private final SubjectBoard board;

    SubjectsOfUnit(SubjectBoard board) {
        this.board = board;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String heading() {
        return "organization.outside.title";
    }

    @Override
    public Content of(UnitId unit, Actor by, int atMost) {
        var key = Ids.text(unit.value());
        var query = TableQuery.of("/subjects", Map.of("territory", key), SubjectBoard.COLUMNS, "territory");
        var found = board.page(query, by);
        var lines =
                found.rows().stream().limit(atMost).map(SubjectsOfUnit::line).toList();
        return new Content(found.total(), lines, "/subjects?territory=" + key);
    }

    private static Line line(SubjectLine subject) {
        var kind = Message.of(subject.kindText());
        return new Line(
                subject.name(),
                subject.address().isEmpty()
                        ? kind
                        : Message.of("organization.outside.of_unit", kind, subject.address()),
                subject.url());
    }
}
