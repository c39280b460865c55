package vn.thidua.notice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.thidua.kernel.Actor;

/// One notice: opening it, also from a letter, marks it as read and goes to the page it speaks of.
@Controller
@RequestMapping("/notices/{notice}")
class NoticeController {
    private final ReadNotice read;

    NoticeController(ReadNotice read) {
        this.read = read;
    }

    @GetMapping
    String open(NoticeId notice, Actor actor) {
        return "redirect:" + read.execute(notice, actor);
    }

    @PostMapping("/reading")
    String read(NoticeId notice, Actor actor) {
        read.execute(notice, actor);
        return "redirect:" + NoticesController.ADDRESS;
    }

    @PostMapping("/reading/removal")
    String unread(NoticeId notice, Actor actor) {
        read.unread(notice, actor);
        return "redirect:" + NoticesController.ADDRESS;
    }
}
