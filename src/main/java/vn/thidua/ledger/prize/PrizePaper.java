package vn.thidua.ledger.prize;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.paper.Paper;
import vn.thidua.document.paper.Paper.Column;
import vn.thidua.document.paper.Paper.Paragraph;
import vn.thidua.document.paper.Paper.Part;
import vn.thidua.document.paper.Paper.Role;
import vn.thidua.document.paper.Paper.Signature;
import vn.thidua.document.paper.Paper.Table;
import vn.thidua.ledger.MeritWords;
import vn.thidua.organization.UnitView;
import vn.thidua.site.Texts;

/// The list by which prizes are paid: each puts his name to his sum. What is reckoned with stands below it, with its
/// article, and with a mark where that is unsure.
public final class PrizePaper {
    private final Texts texts;

    /// @param texts Vietnamese, whatever language the reader has chosen
    public PrizePaper(Texts texts) {
        this.texts = texts;
    }

    /// @param unit that pays
    /// @param superior name of the body above it, null where there is none
    /// @param of what the list is about: a decision, or a year
    public Paper of(PrizeList list, UnitView unit, @Nullable String superior, String of, LocalDate today) {
        return new Paper(
                new Paper.Head(
                        superior,
                        unit.name(),
                        null,
                        null,
                        unit.place().isEmpty() ? null : unit.place(),
                        new Paper.Date(today.getYear(), null, null)),
                texts.of("ledger.prize.paper.kind"),
                of,
                parts(list),
                List.of(),
                List.of(
                        signature("ledger.prize.paper.by"),
                        signature("ledger.prize.paper.accountant"),
                        signature("ledger.prize.paper.head")),
                List.of());
    }

    private Signature signature(String key) {
        return new Signature(List.of(texts.of(key)), null);
    }

    private List<Part> parts(PrizeList list) {
        var parts = new ArrayList<Part>();
        parts.add(table(list));
        parts.add(text("ledger.prize.paper.total", MoneyWords.figures(list.total()), MoneyWords.words(list.total())));
        if (list.open() > 0) {
            parts.add(text("ledger.prize.paper.open", list.open()));
        }
        list.salaries()
                .forEach(salary -> parts.add(text(
                        "ledger.prize.paper.salary",
                        MoneyWords.figures(salary.amount()),
                        salary.validity().from(),
                        salary.validity().citation())));
        list.locals()
                .forEach(local ->
                        parts.add(text("ledger.prize.paper.local", local.place(), local.regulation(), local.bound())));
        list.roundings()
                .forEach(rounding -> parts.add(text(
                        rounding.reading().unsure()
                                ? "ledger.prize.paper.rounding_unsure"
                                : "ledger.prize.paper.rounding",
                        rounding.validity().citation())));
        if (list.lines().stream().anyMatch(line -> line.share() == PrizeLine.Share.HIGHER_PAID)) {
            parts.add(text("ledger.prize.paper.higher"));
        }
        return parts;
    }

    private Table table(PrizeList list) {
        var rows = new ArrayList<List<String>>();
        for (var line : list.lines()) {
            var due = line.due();
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    line.entry().name(),
                    line.unit(),
                    MeritWords.of(line.merit(), texts),
                    due == null ? "" : MoneyWords.figures(due),
                    ""));
        }
        rows.add(List.of("", texts.of("ledger.prize.paper.sum"), "", "", MoneyWords.figures(list.total()), ""));
        return new Table(
                List.of(
                        new Column(texts.of("ledger.prize.paper.no"), 0.9, true),
                        new Column(texts.of("ledger.prize.paper.name"), 3.2, false),
                        new Column(texts.of("ledger.prize.paper.unit"), 2.6, false),
                        new Column(texts.of("ledger.prize.paper.award"), 2.8, false),
                        new Column(texts.of("ledger.prize.paper.amount"), 2, true),
                        new Column(texts.of("ledger.prize.paper.signed"), 1.7, false)),
                rows);
    }

    private Paragraph text(String key, Object... arguments) {
        return new Paragraph(Role.TEXT, texts.of(key, arguments));
    }
}
