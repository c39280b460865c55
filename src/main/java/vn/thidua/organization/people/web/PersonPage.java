package vn.thidua.organization.people.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.PersonSection;
import vn.thidua.organization.UnitView;
import vn.thidua.organization.people.model.Identity;
import vn.thidua.organization.people.model.Person;
import vn.thidua.site.FormErrors;

/// Everything one may see about a person.
/// @param citizenNumber masked until somebody who may read it asks to
/// @param covered whether it is masked, and may be uncovered
/// @param party whether party membership is kept here and may be read
/// @param asked the day asked about, as it was typed; empty where none was
/// @param then the posts held on that day
/// @param merges earlier rows of the same person, which can be parted again
public record PersonPage(
        Person person,
        UnitView unit,
        List<UnitView> above,
        Identity identity,
        String citizenNumber,
        boolean covered,
        boolean party,
        List<PostLine> posts,
        String asked,
        @Nullable LocalDate day,
        List<PostLine> then,
        List<PersonSection.Way> ways,
        List<Section> sections,
        List<Merged> merges,
        boolean mayManage,
        FormErrors errors) {
    public String address() {
        return "/people/" + Ids.text(person.id().value());
    }

    public String address(UnitView other) {
        return "/units/" + Ids.text(other.id().value());
    }

    /// What another module knows of the person.
    public record Section(String heading, List<PersonSection.Line> lines) {}

    /// A row that was found to be this person.
    public record Merged(String key, String name, Instant at) {}
}
