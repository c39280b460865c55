package vn.thidua.ledger.eligibility;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Ids;
import vn.thidua.ledger.eligibility.PostsOfPeople.Post;
import vn.thidua.organization.PersonId;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.eligibility.Facts;
import vn.thidua.rulebook.eligibility.Known;
import vn.thidua.rulebook.eligibility.Past;
import vn.thidua.rulebook.eligibility.Service;
import vn.thidua.rulebook.eligibility.Source;

/// The facts of many people in three statements, however many they are: whoever asks for a province goes through it
/// [#BATCH] people at a time. Everything of a person stands at the unit whose people see it, so whoever sees the person
/// may open all of it.
@Component
public class FactsOfPeople {
    /// How many people to ask for at once, so that memory stays even over a whole province.
    public static final int BATCH = 2_000;

    private final MeritRows merits;
    private final Pasts pasts;
    private final PostsOfPeople posts;
    private final JdbcClient jdbc;

    FactsOfPeople(MeritRows merits, Pasts pasts, PostsOfPeople posts, JdbcClient jdbc) {
        this.merits = merits;
        this.pasts = pasts;
        this.posts = posts;
        this.jdbc = jdbc;
    }

    /// By whom they are today, in the order asked for; whoever is not there is left out.
    public Map<UUID, Facts> of(Collection<UUID> people, Asking asking) {
        var them = jdbc.sql("select id, head, direct_worker from organization.person where id = any(:people)")
                .param("people", people.toArray(UUID[]::new))
                .query((row, _) -> new Bearing(
                        row.getObject("id", UUID.class), row.getBoolean("head"), row.getBoolean("direct_worker")))
                .list();
        var bearings = new LinkedHashMap<UUID, Bearing>();
        them.forEach(each -> bearings.put(each.person, each));
        var rows = merits.of(people, asking.year());
        var served = posts.of(people);
        var facts = new LinkedHashMap<UUID, Facts>();
        for (var person : people) {
            var bearing = bearings.get(person);
            if (bearing != null) {
                var past = pasts.of(rows.getOrDefault(person, List.of()), _ -> true);
                var service = service(bearing, past, served.getOrDefault(person, List.of()), asking.year());
                facts.put(person, new Facts(Award.Subject.INDIVIDUAL, asking.known(past), service, null));
            }
        }
        return facts;
    }

    private static Service service(Bearing bearing, Past past, List<Post> posts, int year) {
        var source = new Source(Source.Kind.REGISTER, "", "/people/" + Ids.text(bearing.person));
        var service = new Service(
                null,
                Known.UNKNOWN,
                Known.UNKNOWN,
                Known.UNKNOWN,
                Known.of(bearing.head),
                bearing.directWorker ? Known.YES : Known.UNKNOWN,
                List.of(),
                source);
        var first = posts.isEmpty() ? null : posts.getFirst().from();
        if (first != null && entered(past, first)) {
            service = service.began(first);
        }
        for (int i = 1; i < posts.size(); i++) {
            var post = posts.get(i);
            if (moved(posts.get(i - 1), post, year)) {
                service = service.with(new Service.Absence(
                        Service.Why.TRANSFER,
                        year,
                        0,
                        0,
                        new Source(Source.Kind.REGISTER, post.unitName(), source.address())));
            }
        }
        return service;
    }

    /// Whether somebody entered service with his first post: whoever was awarded something before served somewhere
    /// else, and since when is not known.
    private static boolean entered(Past past, LocalDate first) {
        return past.held().stream()
                .noneMatch(held -> held.state() == Past.State.HOLDS && held.year() < first.getYear());
    }

    private static boolean moved(Post before, Post post, int year) {
        var from = post.from();
        return from != null
                && from.getYear() == year
                && !post.passed()
                && !before.unit().equals(post.unit());
    }

    /// The person as kept, for one who may be known by several rows.
    Facts of(PersonId person, Asking asking) {
        return of(List.of(person.value()), asking).getOrDefault(person.value(), Facts.of(Award.Subject.INDIVIDUAL));
    }

    private record Bearing(UUID person, boolean head, boolean directWorker) {}
}
