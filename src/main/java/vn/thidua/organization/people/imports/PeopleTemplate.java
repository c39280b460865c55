package vn.thidua.organization.people.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.document.sheet.SheetTemplate;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.EmploymentKind;
import vn.thidua.organization.Sex;
import vn.thidua.site.Texts;

/// The file to fill in: the headings with what may be chosen below them, and a sheet that explains each column.
@Component
public class PeopleTemplate {
    private static final int MOST_UNITS = 5_000;

    private final KnownPlaces places;
    private final ListColumns list;

    PeopleTemplate(KnownPlaces places, ListColumns list) {
        this.places = places;
        this.list = list;
    }

    public void write(OutputStream out, Texts texts, Actor by) throws IOException {
        var choices = new HashMap<String, List<String>>();
        list.written().forEach(column -> choices.put(column.key(), words(column.key(), texts, by)));
        new SheetTemplate("organization.import.", list.written(), Set.of("citizen_number", "code"))
                .write(out, texts, choices);
    }

    private List<String> words(String column, Texts texts, Actor by) {
        return switch (column) {
            case "sex" ->
                Stream.of(Sex.values())
                        .map(sex -> texts.of("organization.sex." + sex.name().toLowerCase(Locale.ROOT)))
                        .toList();
            case "employment" ->
                Stream.of(EmploymentKind.values())
                        .map(kind -> texts.of(
                                "organization.employment." + kind.name().toLowerCase(Locale.ROOT)))
                        .toList();
            case "head", "direct_worker", "union_member", "party_member" ->
                List.of(texts.of("organization.import.template.yes"), texts.of("organization.import.template.no"));
            case "unit" -> {
                var known = places.of(by);
                yield known.manageable().stream()
                        .limit(MOST_UNITS)
                        .map(place -> known.label(place.id()))
                        .toList();
            }
            default -> List.of();
        };
    }
}
