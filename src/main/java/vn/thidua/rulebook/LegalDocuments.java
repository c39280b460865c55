package vn.thidua.rulebook;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The register of legal documents.
public final class LegalDocuments {
    private final List<LegalDocument> all;
    private final Map<String, List<LegalDocument>> byNumber;

    LegalDocuments(List<LegalDocument> all) {
        this.all = List.copyOf(all);
        this.byNumber = all.stream().collect(groupingBy(d -> key(d.number())));
    }

    public List<LegalDocument> all() {
        return all;
    }

    /// The national document of that number. Local numbers repeat from place to place: see [#local].
    public Optional<LegalDocument> find(String number) {
        return byNumber.getOrDefault(key(number), List.of()).stream()
                .filter(d -> d.place() == null)
                .findFirst();
    }

    /// A local act by number and a word of its place that the text around it carries.
    public Optional<LegalDocument> local(String number, String around) {
        return byNumber.getOrDefault(key(number), List.of()).stream()
                .filter(d -> d.place() != null && around.contains(d.place()))
                .findFirst();
    }

    private static String key(String number) {
        return number.replaceAll("\\s+", "").replace('–', '-').toUpperCase(Locale.ROOT);
    }
}
