package vn.thidua.rulebook.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.LegalDocument;
import vn.thidua.rulebook.Rulebook;
import vn.thidua.site.SearchSource;

/// Titles, forms and legal documents in the search of the top bar, by any of their names.
@Component
class RuleSearch implements SearchSource {
    private static final int POSITION = 60;

    private final Rulebook rulebook;

    RuleSearch(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String heading() {
        return "rulebook.menu";
    }

    @Override
    public List<Hit> find(String text, Actor by, int atMost) {
        var words = Arrays.stream(Vietnamese.fold(text).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        var typed = text.toLowerCase(Vietnamese.LOCALE);
        return Stream.concat(
                        rulebook.awards().stream()
                                .filter(award -> names(award, words))
                                .map(award -> new Hit(
                                        award.name(),
                                        award.code().value(),
                                        RulesHead.ADDRESS + "/awards/"
                                                + award.code().value())),
                        rulebook.documents().all().stream()
                                .filter(document -> names(document, words))
                                .map(document -> new Hit(
                                        document.number(),
                                        document.title(),
                                        DocumentsController.addressOf(document.number()))))
                .sorted(Comparator.comparing(
                        (Hit hit) -> !hit.title().toLowerCase(Locale.ROOT).contains(typed)))
                .limit(atMost)
                .toList();
    }

    private static boolean names(Award award, List<String> words) {
        return Stream.concat(Stream.of(award.name(), award.code().value()), award.aliases().stream())
                .map(Vietnamese::fold)
                .anyMatch(name -> words.stream().allMatch(name::contains));
    }

    private static boolean names(LegalDocument document, List<String> words) {
        var name = Vietnamese.fold(document.type() + " " + document.number() + " " + document.title());
        return words.stream().allMatch(name::contains);
    }
}
