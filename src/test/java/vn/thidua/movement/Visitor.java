package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.support.SignedIn;

/// One person, signed in, and what the server answers.
public final class Visitor {
    private final MockMvc web;
    private final Cookie session;

    public Visitor(MockMvc web, String userName) throws Exception {
        this.web = web;
        this.session = SignedIn.session(web, userName);
    }

    public MockHttpServletResponse opens(String address) throws Exception {
        return web.perform(get(address).cookie(session)).andReturn().getResponse();
    }

    public int status(String address) throws Exception {
        return opens(address).getStatus();
    }

    /// A page that is there.
    public Document page(String address) throws Exception {
        var response = opens(address);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return read(response);
    }

    /// @param fields names and values by turns
    public MockHttpServletResponse sends(String address, String... fields) throws Exception {
        var request = post(address).cookie(session).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return web.perform(request).andReturn().getResponse();
    }

    public static Document read(MockHttpServletResponse response) throws Exception {
        return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
    }
}
