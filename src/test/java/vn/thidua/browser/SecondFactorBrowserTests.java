package vn.thidua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.access.Role;
import vn.thidua.access.model.OneTimeCodes;
import vn.thidua.support.Given;

/// Setting up a second factor, signing in with it, and with a recovery code where the phone is lost.
@BrowserTest
class SecondFactorBrowserTests {
    private static Chromium chromium;

    @Autowired
    private Given given;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @Test
    void a_phone_is_enrolled_opens_the_door_and_is_lost() {
        var user = given.signsIn(Role.HEAD, given.unit("Sở Công Thương", null));
        byte[] secret;
        String recoveryCode;
        try (var visit = new Visit(chromium.browser(), port)) {
            visit.signIn(user);
            visit.open("/account");
            visit.follow("a[href='/account/second-factor']");
            visit.follow("form[action='/account/second-factor'] button");
            assertThat(visit.page.isVisible("svg.qr")).isTrue();
            secret = new Base32()
                    .decode(visit.page.textContent("#factor-key").strip().replace(" ", ""));
            visit.page.fill("#code", code(secret, -1));
            visit.follow("form[action$=confirmation] button");
            recoveryCode = visit.page.textContent("#recovery-codes li").strip();
            assertThat(visit.complaints()).isEmpty();
        }
        try (var visit = new Visit(chromium.browser(), port)) {
            visit.signIn(user);
            visit.open("/account");
            assertThat(visit.page.url()).endsWith("/sign-in");
            visit.signIn(user);
            assertThat(visit.page.url()).endsWith("/sign-in/code");
            visit.page.fill("#code", code(secret, 0));
            visit.follow("form[action='/sign-in/code'] button");
            visit.open("/account/sessions");
            assertThat(visit.page.textContent("tbody")).contains("Chrome").contains("Phiên này");
        }
        for (var opens : new boolean[] {true, false}) {
            try (var visit = new Visit(chromium.browser(), port)) {
                visit.signIn(user);
                visit.page.fill("#code", recoveryCode);
                visit.follow("form[action='/sign-in/code'] button");
                assertThat(visit.page.isVisible("#code-error")).isEqualTo(!opens);
            }
        }
    }

    private String code(byte[] secret, int steps) {
        return OneTimeCodes.at(secret, clock.instant().plusSeconds(30L * steps));
    }
}
