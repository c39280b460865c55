package vn.thidua.notice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.site.Notice;

/// All one's notices at once.
@Controller
@RequestMapping("/notices/reading")
class ReadingController {
    private final ReadAllNotices readAll;

    ReadingController(ReadAllNotices readAll) {
        this.readAll = readAll;
    }

    @PostMapping
    String read(NoticeId seen, Actor actor, RedirectAttributes redirect) {
        var done = readAll.execute(seen, actor);
        if (done.isEmpty()) {
            return "redirect:" + NoticesController.ADDRESS;
        }
        Notice.done("notice.done.read_all", String.valueOf(done.get().notices()))
                .after(redirect);
        return "redirect:" + NoticesController.ADDRESS + "?undo="
                + Ids.text(done.get().reading().value());
    }

    @PostMapping("/{reading}/removal")
    String takeBack(ReadingId reading, Actor actor, RedirectAttributes redirect) {
        readAll.takeBack(reading, actor);
        Notice.done("notice.done.unread_again").after(redirect);
        return "redirect:" + NoticesController.ADDRESS;
    }
}
