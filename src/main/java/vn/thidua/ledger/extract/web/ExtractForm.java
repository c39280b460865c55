package vn.thidua.ledger.extract.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.kernel.Ids;
import vn.thidua.ledger.MeritKind;
import vn.thidua.ledger.extract.IssueExtract;

/// What somebody typed to have an extract.
public record ExtractForm(Map<String, String> fields) {
    public ExtractForm {
        fields = Map.copyOf(fields);
    }

    /// Ratings and initiatives are told unless somebody leaves them out; discipline only where it is asked for.
    static ExtractForm blank() {
        return new ExtractForm(Map.of("formKey", Ids.text(Ids.next()), "RATING", "true", "INITIATIVE", "true"));
    }

    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    public boolean tells(MeritKind kind) {
        return !text(kind.name()).isEmpty();
    }

    /// What can be left out.
    public List<MeritKind> choices() {
        return Stream.of(MeritKind.values()).filter(kind -> !kind.award()).toList();
    }

    UUID formKey() {
        return Ids.parse(text("formKey")).orElseGet(Ids::next);
    }

    IssueExtract.Request request() {
        return new IssueExtract.Request(
                text("askedBy"),
                text("purpose"),
                choices().stream().filter(this::tells).collect(Collectors.toSet()));
    }
}
