package vn.thidua.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.thidua.duty.DutyId;
import vn.thidua.movement.MovementId;

/// One person before the pages of duties, without a browser.
public final class Visitor {
    private final MockMvc web;
    private final Cookie session;

    /// @param userName of somebody who signs in with [Given#PASSWORD]
    public Visitor(MockMvc web, String userName) throws Exception {
        this.web = web;
        this.session = SignedIn.session(web, userName);
    }

    public int status(String address) throws Exception {
        return asked(get(address)).getStatus();
    }

    /// A page that is there.
    public Document page(String address) throws Exception {
        var answer = asked(get(address));
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    /// What a list of duties shows.
    /// @param query what stands behind the question mark
    public List<String> duties(String query) throws Exception {
        return page("/duties?" + query).select("td a.title").eachText();
    }

    /// @return the status of the answer; 302 where it was taken
    public int submit(DutyId duty, String statement) throws Exception {
        return asked(multipart(address(duty) + "/submission").param("statement", statement))
                .getStatus();
    }

    public int accept(DutyId duty) throws Exception {
        return decide(duty, "acceptance", "");
    }

    public int giveBack(DutyId duty, String reason) throws Exception {
        return decide(duty, "return", reason);
    }

    /// Closes a movement whose time is over.
    /// @param reason why what is still owed is let off; empty where it stays missed
    public int close(MovementId movement, String reason) throws Exception {
        return asked(post("/movements/" + movement.text() + "/closing")
                        .param("waive", String.valueOf(!reason.isEmpty()))
                        .param("reason", reason))
                .getStatus();
    }

    public int reopen(MovementId movement, String reason) throws Exception {
        return asked(post("/movements/" + movement.text() + "/closing/removal").param("reason", reason))
                .getStatus();
    }

    private int decide(DutyId duty, String what, String reason) throws Exception {
        var seen = page(address(duty)).select("input[name=seen]");
        return asked(post(address(duty) + "/" + what)
                        .param("seen", seen.isEmpty() ? "0" : seen.first().val())
                        .param("reason", reason))
                .getStatus();
    }

    private MockHttpServletResponse asked(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return web.perform(request.with(csrf()).cookie(session)).andReturn().getResponse();
    }

    public static String address(DutyId duty) {
        return "/duties/" + duty.text();
    }
}
