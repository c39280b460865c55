package vn.thidua.ledger.statistics;

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
import vn.thidua.ledger.MeritKind;
import vn.thidua.organization.UnitView;
import vn.thidua.rulebook.Rule;
import vn.thidua.site.Texts;

/// The yearly report on commendation in figures: a table for each level, as the law of the year parts them. The columns
/// are ours: the forms' own have not been seen, which the paper says.
public final class StatisticsPaper {
    private final Texts texts;

    /// @param texts Vietnamese, whatever language the reader has chosen
    public StatisticsPaper(Texts texts) {
        this.texts = texts;
    }

    /// @param superior name of the body above, null where there is none
    /// @param rules on statistics, of the day of the report
    public Paper of(
            Statistics statistics, UnitView unit, @Nullable String superior, List<Rule> rules, LocalDate today) {
        return new Paper(
                new Paper.Head(
                        superior,
                        unit.name(),
                        null,
                        unit.symbol().isEmpty() ? null : "BC-" + unit.symbol(),
                        unit.place().isEmpty() ? null : unit.place(),
                        new Paper.Date(today.getYear(), today.getMonthValue(), null)),
                texts.of("ledger.statistics.paper.kind"),
                texts.of("ledger.statistics.paper.subject", Integer.toString(statistics.year())),
                parts(statistics, rules),
                superior == null
                        ? List.of(texts.of("ledger.extract.paper.file"))
                        : List.of(superior, texts.of("ledger.extract.paper.file")),
                List.of(new Signature(List.of(texts.of("ledger.extract.paper.signer")), null)),
                List.of());
    }

    private List<Part> parts(Statistics statistics, List<Rule> rules) {
        var parts = new ArrayList<Part>();
        rules.forEach(rule -> parts.add(new Paragraph(
                Role.GROUND,
                texts.of(
                        rule.validity().confidence().unsure()
                                ? "ledger.statistics.paper.ground_unsure"
                                : "ledger.statistics.paper.ground",
                        rule.validity().citation(),
                        rule.words()))));
        var total = statistics.total();
        parts.add(text(
                "ledger.statistics.paper.total",
                Integer.toString(statistics.year()),
                total.titles(),
                total.forms(),
                total.individuals(),
                total.collectives(),
                total.outside()));
        parts.add(text(
                "ledger.statistics.paper.workers", total.women(), total.direct(), total.leaders(), total.neither()));
        for (var level : statistics.byLevel()) {
            var lines = statistics.byAward().stream()
                    .filter(line ->
                            line.level().equals(level.level()) && line.now().all() > 0)
                    .toList();
            if (!lines.isEmpty()) {
                parts.add(new Paragraph(
                        Role.SECTION,
                        texts.of("ledger.statistics.paper.level", texts.of("rulebook.level." + level.level()))));
                parts.add(table("ledger.statistics.award", lines, level.now()));
            }
        }
        var kinds = statistics.byOccasion().stream()
                .filter(line -> line.now().all() > 0)
                .toList();
        if (!kinds.isEmpty()) {
            parts.add(new Paragraph(Role.SECTION, texts.of("ledger.statistics.paper.occasions")));
            parts.add(table("ledger.occasion", kinds, statistics.of(MeritKind.FORM)));
        }
        parts.add(text("ledger.statistics.paper.note"));
        return parts;
    }

    private Table table(String first, List<Statistics.Line> lines, Counts sum) {
        var rows = new ArrayList<List<String>>();
        lines.forEach(line ->
                rows.add(row(line.name().isEmpty() ? texts.of("ledger.occasion_none") : line.name(), line.now())));
        rows.add(row(texts.of("ledger.statistics.sum"), sum));
        return new Table(
                List.of(
                        new Column(texts.of(first), 4.4, false),
                        column("ledger.statistics.all"),
                        column("ledger.statistics.collectives"),
                        column("ledger.statistics.outside"),
                        column("ledger.statistics.individuals"),
                        column("ledger.statistics.women"),
                        column("ledger.statistics.direct"),
                        column("ledger.statistics.leaders")),
                rows);
    }

    private Column column(String key) {
        return new Column(texts.of(key), 1.6, true);
    }

    private static List<String> row(String name, Counts counts) {
        return List.of(
                name,
                Long.toString(counts.all()),
                Long.toString(counts.collectives()),
                Long.toString(counts.outside()),
                Long.toString(counts.individuals()),
                Long.toString(counts.women()),
                Long.toString(counts.direct()),
                Long.toString(counts.leaders()));
    }

    private Paragraph text(String key, Object... arguments) {
        return new Paragraph(Role.TEXT, texts.of(key, arguments));
    }
}
