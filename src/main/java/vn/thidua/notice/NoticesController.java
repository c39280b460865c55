package vn.thidua.notice;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.site.Hx;
import vn.thidua.site.table.Column;
import vn.thidua.site.table.TableQuery;
import vn.thidua.site.table.Workbook;

/// One's notices, on the page and as an Excel file.
@Controller
class NoticesController {
    static final String ADDRESS = "/notices";

    private final NoticeBoard notices;
    private final MailWishes kinds;

    NoticesController(NoticeBoard notices, MailWishes kinds) {
        this.notices = notices;
        this.kinds = kinds;
    }

    @GetMapping(ADDRESS)
    ModelAndView list(@RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        return hx.page(
                "notice/notices",
                new NoticesPage(
                        notices.page(query(parameters), actor),
                        kinds.kinds(),
                        notices.unread(actor),
                        notices.newest(actor),
                        undo(parameters)));
    }

    @GetMapping(ADDRESS + ".xlsx")
    void export(@RequestParam Map<String, String> parameters, Actor actor, Hx hx, HttpServletResponse response)
            throws IOException {
        var texts = hx.texts();
        List<Column<NoticeLine>> columns = List.of(
                new Column<>("notice.at", NoticeLine::at),
                new Column<>("notice.kind", line -> texts.of(line.kind())),
                new Column<>("notice.text", line -> texts.of(line.text())),
                new Column<>("notice.urgency", line -> line.toAct() ? texts.of("notice.urgency.to_act") : ""),
                new Column<>("notice.state", line -> texts.of(line.stateText())),
                new Column<>("notice.read_at", NoticeLine::readAt));
        Workbook.write(response, texts.of("notice.file"), texts, columns, notices.all(query(parameters), actor));
    }

    /// The newest first, unless asked otherwise.
    private static TableQuery query(Map<String, String> parameters) {
        var asked = new HashMap<>(parameters);
        asked.putIfAbsent("sort", "-at");
        return TableQuery.of(ADDRESS, asked, NoticeBoard.COLUMNS, "q", "show", "kind", "from", "to");
    }

    private static @Nullable UUID undo(Map<String, String> parameters) {
        return Ids.parse(parameters.getOrDefault("undo", "")).orElse(null);
    }
}
