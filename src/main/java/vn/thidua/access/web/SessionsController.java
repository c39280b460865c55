package vn.thidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.AccountId;
import vn.thidua.access.signin.Sessions;
import vn.thidua.kernel.Actor;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// Where one is signed in, and signing out from elsewhere.
@Controller
@RequestMapping("/account/sessions")
class SessionsController {
    private final Sessions sessions;
    private final AccountBoard accounts;

    SessionsController(Sessions sessions, AccountBoard accounts) {
        this.sessions = sessions;
        this.accounts = accounts;
    }

    @GetMapping
    ModelAndView show(Actor actor, HttpServletRequest request, Hx hx) {
        var page = new SessionsPage(
                sessions.of(userName(actor), request.getSession().getId()));
        return hx.page("access/sessions", page);
    }

    @PostMapping("/{session}/end")
    String end(@PathVariable String session, Actor actor, RedirectAttributes redirect) {
        sessions.endOne(userName(actor), session);
        Notice.done("access.sessions.ended").after(redirect);
        return "redirect:/account/sessions";
    }

    @PostMapping("/others/end")
    String endOthers(Actor actor, HttpServletRequest request, RedirectAttributes redirect) {
        sessions.endOthers(userName(actor), request.getSession().getId());
        Notice.done("access.sessions.others_ended").after(redirect);
        return "redirect:/account/sessions";
    }

    private String userName(Actor actor) {
        return accounts.require(new AccountId(actor.account())).userName();
    }
}
