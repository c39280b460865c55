package vn.thidua.document.paper;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.paper.Paper.Head;
import vn.thidua.document.paper.Paper.Paragraph;
import vn.thidua.document.paper.Paper.Picture;
import vn.thidua.document.paper.Paper.Signature;
import vn.thidua.document.paper.Paper.Table;
import vn.thidua.document.paper.Setting.Columns;
import vn.thidua.document.paper.Setting.Gap;
import vn.thidua.document.paper.Setting.Grid;
import vn.thidua.document.paper.Setting.Image;
import vn.thidua.document.paper.Setting.Line;
import vn.thidua.document.paper.Setting.NewPage;
import vn.thidua.document.paper.Setting.Rule;
import vn.thidua.document.paper.Setting.Together;
import vn.thidua.kernel.Vietnamese;

/// Sets a paper by Nghị định 30/2020/NĐ-CP, Annex I: what stands where, for both renderers. Lengths are millimetres.
final class Layout {
    /// A4
    static final double PAGE_WIDTH = 210;
    static final double PAGE_HEIGHT = 297;
    /// 20–25
    static final double TOP = 20;
    static final double BOTTOM = 20;
    /// 30–35
    static final double LEFT = 30;
    /// 15–20
    static final double RIGHT = 15;
    static final double WIDTH = PAGE_WIDTH - LEFT - RIGHT;
    /// the page number, centred in the top margin, from the second page
    static final double PAGE_NUMBER = 10;
    static final double PAGE_NUMBER_SIZE = 13;
    static final double FIRST_LINE = 12.7;
    /// single to one and a half
    static final double LINE_SPACING = 1.1;

    private static final double BODIES = 70;
    private static final double STATE = WIDTH - BODIES;
    private static final String COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private static final String RECIPIENTS = "Nơi nhận:";
    /// "from a third to half of the line above"
    private static final double RULE_SHARE = 0.4;

    private static final LetterWidths WIDTHS = LetterWidths.bold();
    private static final EvenLines EVEN = EvenLines.of(WIDTHS);

    private Layout() {}

    static List<Setting> of(Paper paper) {
        var settings = new ArrayList<Setting>();
        settings.add(bodiesAndMotto(paper.head()));
        numberAndDate(paper.head(), settings);
        title(paper, settings);
        int last = paper.parts().size() - 1;
        for (int at = 0; at < last; at++) {
            settings.add(set(paper.parts().get(at)));
        }
        // no signature stands on a page without a line of the text it is put to
        var foot = new ArrayList<Setting>();
        if (last >= 0) {
            foot.add(set(paper.parts().get(last)));
        }
        end(paper, foot);
        settings.add(new Together(foot));
        if (!paper.annexes().isEmpty()) {
            settings.add(new NewPage());
            paper.annexes().forEach(part -> settings.add(set(part)));
        }
        return settings;
    }

    private static Columns bodiesAndMotto(Head head) {
        var bodies = new ArrayList<Setting>();
        if (head.superiorBody() != null) {
            bodies.add(even(capitals(head.superiorBody()), Look.SUPERIOR, BODIES));
        }
        if (head.issuingBody() != null) {
            var issuer = even(capitals(head.issuingBody()), Look.ISSUER, BODIES);
            bodies.add(issuer);
            bodies.add(ruleUnder(issuer));
        }
        var motto = new Line(MOTTO, Look.MOTTO, STATE);
        return new Columns(
                List.of(BODIES, STATE),
                List.of(
                        bodies,
                        List.of(
                                new Line(COUNTRY, Look.STATE, STATE),
                                motto,
                                new Rule(WIDTHS.of(MOTTO, Look.MOTTO.size), STATE))));
    }

    private static void numberAndDate(Head head, List<Setting> settings) {
        boolean numbered = head.number() != null || head.symbol() != null;
        boolean dated = head.place() != null || !head.date().equals(Paper.Date.BLANK);
        if (!numbered && !dated) {
            return;
        }
        settings.add(new Columns(
                List.of(BODIES, STATE),
                List.of(
                        numbered ? List.of(new Line(Wording.number(head), Look.NUMBER, BODIES)) : List.of(),
                        dated ? List.of(new Line(Wording.placeAndDate(head), Look.PLACE, STATE)) : List.of())));
    }

    private static void title(Paper paper, List<Setting> settings) {
        if (!paper.kind().isEmpty()) {
            settings.add(even(capitals(paper.kind()), Look.KIND, WIDTH));
        }
        if (!paper.subject().isEmpty()) {
            var subject = even(paper.subject(), Look.SUBJECT, WIDTH);
            settings.add(subject);
            settings.add(ruleUnder(subject));
            settings.add(new Gap(8));
        }
    }

    private static Setting set(Paper.Part part) {
        return switch (part) {
            case Paragraph(var role, var text) ->
                new Line(
                        text,
                        switch (role) {
                            case GROUND -> Look.GROUND;
                            case SECTION -> Look.SECTION;
                            case HEADING -> Look.HEADING;
                            case ANNEX -> Look.ANNEX;
                            case TEXT -> Look.TEXT;
                        },
                        WIDTH);
            case Table table -> grid(table);
            case Picture(var png, var side, var words) -> new Image(png, side, words);
        };
    }

    private static Grid grid(Table table) {
        double shares =
                table.columns().stream().mapToDouble(Paper.Column::share).sum();
        var widths = table.columns().stream()
                .map(column -> column.share() / shares * WIDTH)
                .toList();
        var rows = new ArrayList<List<Line>>();
        rows.add(row(table.columns().stream().map(Paper.Column::title).toList(), table, widths, Look.CELL_TITLE));
        table.rows().forEach(row -> rows.add(row(row, table, widths, null)));
        return new Grid(widths, rows);
    }

    private static List<Line> row(List<String> texts, Table table, List<Double> widths, @Nullable Look all) {
        var cells = new ArrayList<Line>();
        for (int at = 0; at < widths.size(); at++) {
            var look = all != null ? all : table.columns().get(at).centred() ? Look.CELL_CENTRED : Look.CELL;
            cells.add(new Line(texts.get(at), look, widths.get(at)));
        }
        return cells;
    }

    /// Recipients at the left of the signature; below them, over the whole width, where several sign side by side.
    private static void end(Paper paper, List<Setting> settings) {
        if (paper.recipients().isEmpty() && paper.signatures().isEmpty()) {
            return;
        }
        settings.add(new Gap(10));
        if (paper.signatures().size() < 2) {
            settings.add(new Columns(
                    List.of(BODIES, STATE),
                    List.of(
                            recipients(paper.recipients(), BODIES),
                            paper.signatures().isEmpty()
                                    ? List.of()
                                    : signature(paper.signatures().getFirst(), STATE))));
            return;
        }
        double share = WIDTH / paper.signatures().size();
        settings.add(new Columns(
                paper.signatures().stream().map(_ -> share).toList(),
                paper.signatures().stream()
                        .map(signature -> signature(signature, share))
                        .toList()));
        settings.add(new Gap(12));
        settings.add(new Columns(List.of(WIDTH), List.of(recipients(paper.recipients(), WIDTH))));
    }

    private static List<Setting> recipients(List<String> names, double within) {
        var lines = new ArrayList<Setting>();
        if (!names.isEmpty()) {
            lines.add(new Line(RECIPIENTS, Look.RECIPIENTS, within));
        }
        for (int at = 0; at < names.size(); at++) {
            var mark = at == names.size() - 1 ? "." : ";";
            lines.add(new Line("- " + names.get(at) + mark, Look.RECIPIENT, within));
        }
        return lines;
    }

    private static List<Setting> signature(Signature signature, double within) {
        var lines = new ArrayList<Setting>();
        signature.capacity().forEach(line -> lines.add(even(capitals(line), Look.SIGNATURE, within)));
        lines.add(new Line(signature.name() == null ? "" : signature.name(), Look.SIGNER, within));
        return lines;
    }

    private static Line even(String text, Look look, double within) {
        return new Line(text, look, within, EVEN.measure(text, look.size, within));
    }

    private static Rule ruleUnder(Line line) {
        double length = Math.min(WIDTHS.of(line.text(), line.look().size), line.measure());
        return new Rule(length * RULE_SHARE, line.within());
    }

    private static String capitals(String text) {
        return text.toUpperCase(Vietnamese.LOCALE);
    }
}
