package vn.thidua.organization.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.people.model.Person;
import vn.thidua.site.FormErrors;

/// The form of one move in somebody's working life.
/// @param act `transfer`, `leaving`, `return` or `posts`: the last part of its address
/// @param post the line of the history to correct, null where none is
/// @param found what units were searched for, empty where none were
public record MoveFormPage(
        Person person,
        String act,
        @Nullable PostLine post,
        PersonForm form,
        List<Place> places,
        String found,
        FormErrors errors) {
    public String back() {
        return "/people/" + key(person.id());
    }

    public String action() {
        return back() + "/" + act + (post == null ? "" : "/" + post.key());
    }

    /// Whether the form asks for a unit and a post.
    public boolean toPost() {
        return !act.equals("leaving");
    }

    /// Whether it asks for the last day of a post.
    public boolean past() {
        return act.equals("posts") && (post == null || post.to() != null);
    }

    private static String key(PersonId person) {
        return Ids.text(person.value());
    }

    /// A unit to choose.
    /// @param above short name of its superior, empty where it has none
    public record Place(String key, String name, String above) {}
}
