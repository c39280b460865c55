package vn.thidua.rulebook.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.rulebook.Rulebook;
import vn.thidua.site.Hx;
import vn.thidua.site.table.Column;
import vn.thidua.site.table.TablePage;
import vn.thidua.site.table.TableQuery;
import vn.thidua.site.table.Workbook;

/// The register of legal documents.
@Controller
class DocumentsController {
    private static final String ADDRESS = RulesHead.ADDRESS + "/documents";
    private static final Map<String, String> COLUMNS = columns();

    private final Rulebook rulebook;
    private final RuleDays days;

    DocumentsController(Rulebook rulebook, RuleDays days) {
        this.rulebook = rulebook;
        this.days = days;
    }

    /// The list with that document only.
    static String addressOf(String number) {
        return UriComponentsBuilder.fromPath(ADDRESS)
                .queryParam("q", "{number}")
                .encode()
                .buildAndExpand(number)
                .toUriString();
    }

    @GetMapping(ADDRESS)
    ModelAndView list(@RequestParam Map<String, String> parameters, Hx hx) {
        var query = query(parameters);
        var head = days.head(RulesHead.Tab.DOCUMENTS, query.filter("day"));
        var all = lines(query, head.day());
        var rows = all.stream().skip(query.offset()).limit(TableQuery.PAGE_SIZE).toList();
        return hx.page("rulebook/documents", new DocumentsPage(head, new TablePage<>(query, rows, all.size())));
    }

    @GetMapping(ADDRESS + ".xlsx")
    void export(@RequestParam Map<String, String> parameters, Hx hx, HttpServletResponse response) throws IOException {
        var texts = hx.texts();
        var query = query(parameters);
        var day = days.head(RulesHead.Tab.DOCUMENTS, query.filter("day")).day();
        List<Column<DocumentLine>> columns = List.of(
                new Column<>("rulebook.document.type", line -> line.document().type()),
                new Column<>("rulebook.document.number", line -> line.document().number()),
                new Column<>("rulebook.document.title", line -> line.document().title()),
                new Column<>("rulebook.document.issuer", line -> line.document().issuer()),
                new Column<>("rulebook.document.signed", line -> line.document().signed()),
                new Column<>("rulebook.from", line -> line.document().from()),
                new Column<>("rulebook.until", DocumentLine::until),
                new Column<>("rulebook.document.state", line -> texts.of(line.stateText())),
                new Column<>(
                        "rulebook.document.amended_by",
                        line -> line.related(line.document().amendedBy())),
                new Column<>(
                        "rulebook.document.replaced_by",
                        line -> line.related(line.document().replacedBy())),
                new Column<>("rulebook.certainty", line -> line.unsure() ? texts.of("rulebook.mark.unsure") : ""));
        Workbook.write(response, texts.of("rulebook.documents.file"), texts, columns, lines(query, day));
    }

    private List<DocumentLine> lines(TableQuery query, LocalDate day) {
        var words =
                Arrays.stream(Vietnamese.fold(query.filter("q")).split("\\s+")).toList();
        var order = order(query.sort());
        return rulebook.documents().all().stream()
                .map(document -> new DocumentLine(document, day))
                .filter(line -> {
                    var document = line.document();
                    var text = Vietnamese.fold(
                            String.join(" ", document.type(), document.number(), document.title(), document.issuer()));
                    return words.stream().allMatch(text::contains)
                            && (query.filter("state").isEmpty()
                                    || query.filter("state").equals(line.state()));
                })
                .sorted(query.descending() ? order.reversed() : order)
                .toList();
    }

    /// The newest first, unless another order is asked for; what has no date comes last.
    private static Comparator<DocumentLine> order(String sort) {
        return switch (sort) {
            case "number" -> Comparator.comparing(line -> line.document().number());
            case "issuer" -> Comparator.comparing(line -> line.document().issuer());
            case "from" -> Comparator.comparing(line -> orElse(line.document().from(), LocalDate.MAX));
            case "until" -> Comparator.comparing(line -> orElse(line.until(), LocalDate.MAX));
            default ->
                Comparator.comparing(
                        line -> orElse(line.document().signed(), LocalDate.MIN), Comparator.reverseOrder());
        };
    }

    private static LocalDate orElse(@Nullable LocalDate date, LocalDate otherwise) {
        return date == null ? otherwise : date;
    }

    private static TableQuery query(Map<String, String> parameters) {
        return TableQuery.of(ADDRESS, parameters, COLUMNS, "q", "state", "day");
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        for (var name : List.of("signed", "number", "issuer", "from", "until")) {
            columns.put(name, name);
        }
        return columns;
    }
}
