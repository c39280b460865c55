package vn.thidua.movement.board;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.thidua.duty.DutyKind;
import vn.thidua.movement.web.MovementHead;
import vn.thidua.site.FormErrors;
import vn.thidua.site.table.TablePage;

/// Who has done what: the units of a movement by its tasks.
/// @param branches what the board can be narrowed to
/// @param kinds of duty that the movement asks for
/// @param urgeable how many units with something late the visitor may urge today
public record BoardPage(
        MovementHead head,
        BoardFilter filter,
        List<BoardTask> tasks,
        TablePage<BoardRow> table,
        List<BoardRow.Branch> branches,
        List<DutyKind> kinds,
        int urgeable,
        FormErrors errors) {
    public List<Standing> standings() {
        return List.of(Standing.values());
    }

    public String kindText(DutyKind kind) {
        return "duty.kind." + kind.name().toLowerCase(Locale.ROOT);
    }

    /// Whether a row begins a branch.
    public boolean begins(int at) {
        var rows = table.rows();
        return filter.grouped()
                && (at == 0
                        || !Objects.equals(
                                rows.get(at - 1).branch().key(),
                                rows.get(at).branch().key()));
    }

    /// Where to come back to after urging.
    public String here() {
        return table.query().atPage(table.query().page());
    }

    /// The same with all its rows, for paper.
    public String printed() {
        return here().replaceFirst("/board(?=\\?|$)", "/board/print");
    }

    /// Whether there are more rows than go on paper.
    public boolean cut() {
        return table.rows().size() < table.total();
    }

    public boolean acts() {
        return table.rows().stream().anyMatch(BoardRow::urges);
    }
}
