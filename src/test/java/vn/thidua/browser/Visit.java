package vn.thidua.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import vn.thidua.support.Given;

/// One person at one browser. What the page's console complains of is kept.
final class Visit implements AutoCloseable {
    private final BrowserContext context;
    private final String server;
    private final List<String> complaints = new ArrayList<>();
    final Page page;

    Visit(Browser browser, int port, int width, int height) {
        server = "http://localhost:" + port;
        context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setLocale("vi-VN"));
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")
                    && !message.text().contains("422")
                    && !message.text().contains("409")) {
                complaints.add(message.text());
            }
        });
        page.onDialog(dialog -> dialog.accept());
    }

    Visit(Browser browser, int port) {
        this(browser, port, 1440, 900);
    }

    void open(String path) {
        page.navigate(server + path);
    }

    void signIn(String userName, String password) {
        open("/sign-in");
        page.fill("#userName", userName);
        page.fill("#password", password);
        page.click("form[action='/sign-in'] button");
        page.waitForLoadState();
    }

    void signIn(String userName) {
        signIn(userName, Given.PASSWORD);
    }

    /// Is in, without the pages on the way: for tests of what is behind the door.
    void enter(String userName) {
        var asked = context.request();
        var form = Objects.requireNonNull(
                Jsoup.parse(asked.get(server + "/sign-in").text()).selectFirst("form[action=/sign-in]"));
        var said = FormData.create().set("userName", userName).set("password", Given.PASSWORD);
        form.select("input[type=hidden]").forEach(token -> said.set(token.attr("name"), token.val()));
        var answer = asked.post(
                server + "/sign-in", RequestOptions.create().setForm(said).setMaxRedirects(0));
        if (!answer.headers().get("location").endsWith("/")) {
            throw new IllegalStateException(userName + " does not get in: " + answer.headers());
        }
    }

    /// Clicks and waits for the page it leads to.
    void follow(String selector) {
        page.evaluate("document.documentElement.dataset.left = 'yes'");
        page.click(selector);
        page.waitForSelector("html:not([data-left]) main");
        page.waitForLoadState();
    }

    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }
}
