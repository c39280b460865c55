package vn.thidua.duty.agenda;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;
import vn.thidua.access.Language;
import vn.thidua.duty.DutyOrigins;
import vn.thidua.duty.DutyState;
import vn.thidua.site.TextBundles;
import vn.thidua.site.Texts;

/// Duties as calendar programs read them (RFC 5545): each an event of a whole day, its last in time. Whole days
/// belong to no time zone, so none is told of. An event keeps its UID for ever; when the duty changes, its sequence
/// grows.
@Component
class DutyEvents {
    /// How often a program should come back; those that know neither of the two ways to say so come when they like.
    private static final Duration AGAIN = Duration.ofHours(4);

    private final TextBundles bundles;
    private final List<DutyOrigins> origins;
    private final Clock clock;

    DutyEvents(TextBundles bundles, List<DutyOrigins> origins, Clock clock) {
        this.bundles = bundles;
        this.origins = List.copyOf(origins);
        this.clock = clock;
    }

    /// @param server where the links lead
    byte[] written(List<Dated> duties, LocalDate today, Language language, String server) {
        var texts = bundles.in(language.locale());
        var names = duties.stream().map(Dated::origin).distinct().collect(Collectors.toMap(id -> id, this::name));
        var calendar = calendar(texts);
        for (var duty : duties) {
            calendar.add(event(duty, names.getOrDefault(duty.origin(), ""), today, texts, server));
        }
        return FoldedLines.of(calendar.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private static Calendar calendar(Texts texts) {
        var title = texts.of("duty.feed.name");
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//ThiDua//Duties//" + texts.language().toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new Name(new ParameterList(), title));
        calendar.add(new XProperty("X-WR-CALNAME", title));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), AGAIN));
        calendar.add(new XProperty("X-PUBLISHED-TTL", AGAIN.toString()));
        return calendar;
    }

    private VEvent event(Dated duty, String origin, LocalDate today, Texts texts, String server) {
        var address = server + duty.address();
        var state = texts.of(duty.stateText(today));
        var event = new VEvent(false);
        event.add(new Uid("duty-" + duty.id().text() + "@thidua"));
        event.add(new DtStamp(clock.instant()));
        event.add(new DtStart<>(duty.dueOn()));
        event.add(new DtEnd<>(duty.dueOn().plusDays(1)));
        event.add(new Sequence(duty.version()));
        event.add(new Summary(
                duty.state() == DutyState.DONE
                        ? texts.of("duty.feed.done", duty.words())
                        : texts.of("duty.feed.summary", duty.words(), duty.unit())));
        event.add(new Description(Stream.of(
                        origin,
                        quoted(duty.quote(), texts),
                        texts.of("duty.feed.asked_by", duty.askedBy()),
                        state,
                        address)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"))));
        event.add(new Categories(new TextList(state)));
        event.add(new Url(URI.create(address)));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private static String quoted(String quote, Texts texts) {
        return quote.isEmpty() ? "" : texts.of("duty.desk.quote", quote);
    }

    private String name(UUID origin) {
        return origins.stream()
                .flatMap(each -> each.find(origin).stream())
                .map(DutyOrigins.Origin::name)
                .findFirst()
                .orElse("");
    }
}
