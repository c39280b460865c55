package vn.thidua.duty.agenda;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.thidua.access.AccountId;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;
import vn.thidua.site.Sensitive;

/// The feed: its page, and what calendar programs read, which show no session but the secret.
@Controller
class FeedController {
    static final String ADDRESS = AgendaController.ADDRESS + "/feed";
    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");
    /// What is done stays in the calendar program that long.
    private static final int DONE_MONTHS = 6;

    private final Feeds feeds;
    private final Agenda agenda;
    private final DutyEvents events;
    private final OpenFeed open;
    private final CloseFeed close;
    private final Clock clock;
    private final String server;

    FeedController(
            Feeds feeds,
            Agenda agenda,
            DutyEvents events,
            OpenFeed open,
            CloseFeed close,
            Clock clock,
            @Value("${thidua.address:}") String server) {
        this.feeds = feeds;
        this.agenda = agenda;
        this.events = events;
        this.open = open;
        this.close = close;
        this.clock = clock;
        this.server = server.replaceFirst("/+$", "");
    }

    @GetMapping(ADDRESS)
    ModelAndView show(Actor actor, Hx hx) {
        return hx.page("duty/feed", page(actor, null));
    }

    /// Shows the address once and for all, so it is the answer itself and no redirect.
    @PostMapping(ADDRESS)
    @Sensitive
    ModelAndView open(Actor actor, Hx hx) {
        var secret = open.execute(actor);
        return hx.page("duty/feed", page(actor, server() + AgendaController.ADDRESS + "/" + secret + ".ics"));
    }

    @PostMapping(ADDRESS + "/removal")
    String close(Actor actor, RedirectAttributes redirect) {
        close.execute(actor);
        Notice.done("duty.feed.closed").after(redirect);
        return "redirect:" + ADDRESS;
    }

    /// @throws Missing where the secret is nobody's, or no more
    @GetMapping(AgendaController.ADDRESS + "/{secret}.ics")
    ResponseEntity<byte[]> read(@PathVariable String secret) {
        var reader =
                feeds.read(FeedSecret.hash(secret), clock.instant()).orElseThrow(() -> new Missing("calendar feed"));
        var today = LocalDate.now(clock);
        var duties = agenda.from(today.minusMonths(DONE_MONTHS), reader.account());
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"thidua.ics\"")
                .header("X-Robots-Tag", "noindex")
                .body(events.written(duties, today, reader.language(), server()));
    }

    private FeedPage page(Actor actor, @Nullable String address) {
        var feed = feeds.of(new AccountId(actor.account())).orElse(null);
        return feed == null
                ? new FeedPage(null, null, address)
                : new FeedPage(feed.createdAt(), feed.lastReadAt(), address);
    }

    /// The address people know us by; where nobody has set it, the one this was asked for at.
    private String server() {
        return server.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : server;
    }
}
