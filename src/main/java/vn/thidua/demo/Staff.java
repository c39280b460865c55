package vn.thidua.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.EmploymentKind;
import vn.thidua.organization.UnitKind;

/// What `demo/people.yaml` says.
/// @param workers posts held by labor contract
/// @param ladder what people rise by
/// @param peers by kind of unit the kinds from which people come to it, where not from its own
/// @param decision how the decision on a post is cited: its number, the unit's symbol, its day
record Staff(
        List<String> families,
        List<String> maleMiddle,
        List<String> maleGiven,
        List<String> femaleMiddle,
        List<String> femaleGiven,
        List<String> workers,
        List<Rung> ladder,
        Map<UnitKind, List<UnitKind>> peers,
        String decision,
        List<Staffing> staffing) {

    /// A post and the one that people hold before it.
    record Rung(String post, String before) {}

    /// How units of a kind are staffed.
    /// @param women in a hundred
    /// @param leaders kind of employment of the head and the deputies
    record Staffing(
            UnitKind kind,
            String head,
            int deputies,
            String deputy,
            int others,
            int women,
            EmploymentKind employment,
            EmploymentKind leaders,
            List<String> posts) {
        private Staffing with(String headTitle, String deputyTitle, EmploymentKind bond) {
            return new Staffing(
                    kind,
                    headTitle,
                    deputies,
                    deputyTitle,
                    others,
                    women,
                    bond,
                    bond == employment ? leaders : bond,
                    posts);
        }
    }

    /// Somebody made up.
    /// @param birthYear null where it is not known to whoever entered him
    /// @param leads whether he is the head or a deputy
    /// @param since the year he came to the post
    record Someone(
            String name,
            boolean woman,
            @Nullable Integer birthYear,
            String post,
            boolean head,
            boolean leads,
            EmploymentKind employment,
            int since) {}

    static Staff load() {
        return DemoFile.read("people", Staff.class);
    }

    /// The post that people hold before this one; null for the first.
    @Nullable String before(String post) {
        return ladder.stream()
                .filter(rung -> rung.post().equals(post))
                .findFirst()
                .map(Rung::before)
                .orElse(null);
    }

    /// Whether people hold the post in many units, so that one may have come with it from another.
    boolean common(String post) {
        return staffing.stream()
                .flatMap(unit -> unit.posts().stream())
                .anyMatch(choice -> choice.replaceFirst(":\\d+$", "").equals(post));
    }

    /// How this unit is staffed: a division of a school or a center has its people by the bond that its superior has.
    @Nullable Staffing of(Province.Body body, Province province) {
        var usual = of(body.kind());
        if (usual == null) {
            return null;
        }
        var above = body.kind() != UnitKind.DIVISION
                ? null
                : province.units().stream()
                        .filter(other -> other.key().equals(body.below()))
                        .findFirst()
                        .map(other -> of(other.kind()))
                        .orElse(null);
        return usual.with(
                Objects.requireNonNullElse(body.headed(), usual.head()),
                Objects.requireNonNullElse(body.deputy(), usual.deputy()),
                above == null ? usual.employment() : above.employment());
    }

    private @Nullable Staffing of(UnitKind kind) {
        return staffing.stream().filter(each -> each.kind() == kind).findFirst().orElse(null);
    }
}
