package vn.thidua.organization.people.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.site.SearchSource;

/// People in the search of the top bar.
@Component
class PersonSearch implements SearchSource {
    private static final int POSITION = 20;

    private final PeopleBoard people;

    PersonSearch(PeopleBoard people) {
        this.people = people;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String heading() {
        return "organization.people.title";
    }

    @Override
    public List<Hit> find(String text, Actor by, int atMost) {
        return people.find(text, by, atMost).stream()
                .map(line -> new Hit(line.name(), detail(line), line.address()))
                .toList();
    }

    private static String detail(PersonLine line) {
        return line.post().isEmpty() ? line.unit() : line.post() + ", " + line.unit();
    }
}
