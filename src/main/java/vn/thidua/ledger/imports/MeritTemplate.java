package vn.thidua.ledger.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.document.sheet.SheetTemplate;
import vn.thidua.ledger.AwardsOfPlaces;
import vn.thidua.ledger.Grade;
import vn.thidua.ledger.MeritKind;
import vn.thidua.ledger.Occasions;
import vn.thidua.organization.UnitId;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.CommendationKind;
import vn.thidua.rulebook.Rulebook;
import vn.thidua.site.Texts;

/// The file to fill in: the headings with the awards, ratings, kinds of subject and of commendation to choose below
/// them, and a sheet that explains each column.
@Component
public class MeritTemplate {
    private static final SheetTemplate TEMPLATE =
            new SheetTemplate("ledger.import.", MeritColumns.ALL, Set.of("code", "number"));

    private final Rulebook rulebook;
    private final AwardsOfPlaces places;
    private final Occasions occasions;
    private final Clock clock;

    MeritTemplate(Rulebook rulebook, AwardsOfPlaces places, Occasions occasions, Clock clock) {
        this.rulebook = rulebook;
        this.places = places;
        this.occasions = occasions;
        this.clock = clock;
    }

    /// @param units whose places' own forms are to choose among, too
    public void write(OutputStream out, Texts texts, Collection<UnitId> units) throws IOException {
        var what = Stream.of(
                        rulebook.awards().stream().map(Award::name),
                        places.around(units).stream().map(Award::name),
                        Stream.of(MeritKind.RATING, MeritKind.INITIATIVE)
                                .flatMap(Grade::all)
                                .map(grade -> texts.of(grade.text())),
                        Stream.of(MeritKind.values())
                                .filter(MeritKind::bodyRating)
                                .flatMap(kind -> Grade.all(kind)
                                        .map(grade -> texts.of(
                                                "ledger.body_rating", texts.of(kind.text()), texts.of(grade.text())))),
                        Stream.of(texts.of(MeritKind.DISCIPLINE.text())))
                .flatMap(names -> names)
                .distinct()
                .toList();
        var sorts = Stream.of("person", "unit", "household", "enterprise", "citizen")
                .map(sort -> texts.of("ledger.import.sort." + sort))
                .toList();
        var kinds = occasions.on(LocalDate.now(clock)).stream()
                .map(CommendationKind::name)
                .toList();
        TEMPLATE.write(out, texts, Map.<String, List<String>>of("what", what, "sort", sorts, "occasion", kinds));
    }
}
