package vn.thidua.ledger.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.document.paper.Paper;
import vn.thidua.document.paper.Paper.Column;
import vn.thidua.document.paper.Paper.Paragraph;
import vn.thidua.document.paper.Paper.Part;
import vn.thidua.document.paper.Paper.Picture;
import vn.thidua.document.paper.Paper.Role;
import vn.thidua.document.paper.Paper.Signature;
import vn.thidua.document.paper.Paper.Table;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.ledger.MeritKind;
import vn.thidua.ledger.MeritWords;
import vn.thidua.ledger.Subject;
import vn.thidua.ledger.verify.QrPicture;
import vn.thidua.site.Texts;

/// An extract as a paper: a line for each year, the gaps among them, and the code by which anybody may ask about it.
public final class ExtractPaper {
    private static final double QR_SIDE = 28;

    private final Texts texts;

    /// @param texts Vietnamese, whatever language the reader has chosen
    public ExtractPaper(Texts texts) {
        this.texts = texts;
    }

    /// @param page where codes are looked up
    /// @param link the page that answers for this code
    public Paper of(Extract extract, String page, String link) {
        var content = extract.content();
        var day = content.day();
        return new Paper(
                new Paper.Head(
                        content.superior().isEmpty() ? null : content.superior(),
                        content.issuer(),
                        Integer.toString(extract.number()),
                        extract.symbol(),
                        content.place().isEmpty() ? null : content.place(),
                        new Paper.Date(day.getYear(), day.getMonthValue(), day.getDayOfMonth())),
                texts.of("ledger.extract.paper.kind"),
                texts.of("ledger.extract.paper.subject"),
                parts(extract, page, link),
                List.of(content.askedBy(), texts.of("ledger.extract.paper.file")),
                List.of(new Signature(
                        List.of(
                                content.signer().isEmpty()
                                        ? texts.of("ledger.extract.paper.signer")
                                        : content.signer()),
                        content.signerName().isEmpty() ? null : content.signerName())),
                List.of());
    }

    private List<Part> parts(Extract extract, String page, String link) {
        var content = extract.content();
        var parts = new ArrayList<Part>();
        parts.add(text("ledger.extract.paper.opening", content.issuer()));
        parts.add(text(
                content.kind() == Subject.Kind.PERSON
                        ? "ledger.extract.paper.name_person"
                        : "ledger.extract.paper.name",
                content.name()));
        if (content.born() != null) {
            parts.add(text("ledger.extract.paper.born", Integer.toString(content.born())));
        }
        if (!content.unit().isEmpty()) {
            parts.add(text(
                    content.kind() == Subject.Kind.UNIT ? "ledger.extract.paper.under" : "ledger.extract.paper.unit",
                    content.unit()));
        }
        parts.add(table(content));
        parts.add(text("ledger.extract.paper.closing", content.lines().size(), content.day(), told(content)));
        if (!content.purpose().isEmpty()) {
            parts.add(text("ledger.extract.paper.purpose", content.purpose()));
        }
        parts.add(text("ledger.extract.paper.code", extract.code().text(), page));
        parts.add(new Picture(
                QrPicture.of(link),
                QR_SIDE,
                texts.of("ledger.extract.paper.qr", extract.code().text())));
        return parts;
    }

    /// What the table tells, so that nobody takes for missing what was not asked for.
    private String told(ExtractContent content) {
        return columns(content).stream()
                .map(kind -> texts.of(kind.text()).toLowerCase(Vietnamese.LOCALE))
                .collect(Collectors.joining(", "));
    }

    private static List<MeritKind> columns(ExtractContent content) {
        return Arrays.stream(MeritKind.values())
                .filter(kind -> kind.award() || content.kinds().contains(kind))
                .toList();
    }

    private Table table(ExtractContent content) {
        var kinds = columns(content);
        var columns = new ArrayList<Column>();
        columns.add(new Column(texts.of("ledger.year"), 1.9, true));
        kinds.forEach(kind -> columns.add(new Column(texts.of(kind.text()), 4, false)));
        var rows = new ArrayList<List<String>>();
        int last = content.lines().getLast().year();
        for (int year = content.lines().getFirst().year(); year <= last; year++) {
            var row = new ArrayList<String>();
            row.add(Integer.toString(year));
            for (var kind : kinds) {
                var told = content.of(year, kind).stream().map(this::line).collect(Collectors.joining("; "));
                row.add(told.isEmpty() ? "–" : told);
            }
            rows.add(row);
        }
        return new Table(columns, rows);
    }

    private String line(ExtractContent.Line line) {
        var words = MeritWords.of(line.content(), texts);
        if (!line.formerly().isEmpty()) {
            words = texts.of("ledger.extract.paper.formerly", words, line.formerly());
        }
        if (!line.occasion().isEmpty()) {
            words = texts.of("ledger.extract.paper.occasion", words, line.occasion());
        }
        if (line.number().isEmpty()) {
            return words;
        }
        return line.by().isEmpty()
                ? texts.of("ledger.extract.paper.decided", words, line.number(), line.day())
                : texts.of("ledger.extract.paper.decided_by", words, line.number(), line.day(), line.by());
    }

    private Paragraph text(String key, Object... arguments) {
        return new Paragraph(Role.TEXT, texts.of(key, arguments));
    }
}
