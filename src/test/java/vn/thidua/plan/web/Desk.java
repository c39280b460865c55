package vn.thidua.plan.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.thidua.support.SignedIn;

/// One person, signed in, and what the server answers him.
final class Desk {
    private final MockMvc web;
    private final Cookie session;

    Desk(MockMvc web, String userName) throws Exception {
        this.web = web;
        this.session = SignedIn.session(web, userName);
    }

    ResultActions opens(String address) throws Exception {
        return web.perform(get(address).cookie(session));
    }

    /// @param fields names and values by turns
    ResultActions sends(String address, String... fields) throws Exception {
        var request = post(address);
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return performs(request);
    }

    ResultActions performs(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return web.perform(request.with(csrf()).cookie(session));
    }

    Document page(String address) throws Exception {
        return page(opens(address));
    }

    static Document page(ResultActions answer) throws Exception {
        return Jsoup.parse(answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    /// Where the answer leads to.
    static String leadsTo(ResultActions answer) throws Exception {
        return Objects.requireNonNull(answer.andReturn().getResponse().getRedirectedUrl());
    }
}
