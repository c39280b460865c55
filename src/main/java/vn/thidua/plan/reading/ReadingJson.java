package vn.thidua.plan.reading;

import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.kernel.Message;
import vn.thidua.kernel.PartialDate;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.plan.model.ContentItem;
import vn.thidua.plan.model.Finding;
import vn.thidua.plan.model.Letterhead;
import vn.thidua.plan.model.Recipient;
import vn.thidua.plan.model.Signatory;
import vn.thidua.plan.model.Source;
import vn.thidua.plan.model.Statement;

/// A reading with its findings as JSON. Text stands quoted as printed, white space folded; absent is null or an empty
/// list. Lists of plain text cannot carry places: theirs stand under `places`, list by list, in the same order.
public final class ReadingJson {
    private static final ObjectWriter WRITER = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Function<Message, String> words;

    /// @param words the text of a message in the language wanted
    public ReadingJson(Function<Message, String> words) {
        this.words = words;
    }

    /// One reading as text.
    public String write(Reading reading, Collection<Finding> findings) {
        return one(node(reading, findings));
    }

    static String one(ObjectNode reading) {
        return WRITER.writeValueAsString(reading);
    }

    /// The text of an array.
    static String several(List<ObjectNode> readings) {
        var all = NODES.arrayNode();
        readings.forEach(all::add);
        return WRITER.writeValueAsString(all);
    }

    /// One reading as a tree.
    public ObjectNode node(Reading reading, Collection<Finding> findings) {
        var content = reading.content();
        var node = NODES.objectNode();
        node.set("document", document(content.letterhead()));
        node.set("legal_bases", list(content.legalBases(), (basis, item) -> {
            text(item, "printed", basis.printed());
            text(item, "type", basis.type());
            text(item, "number", basis.number());
            date(item, "date", basis.date());
            text(item, "issuer", basis.issuer());
            source(item, basis.source());
        }));
        node.set("purposes", texts(content.purposes(), Statement::text));
        node.set("requirements", texts(content.requirements(), Statement::text));
        text(node, "theme", content.theme() == null ? null : content.theme().text());
        text(node, "slogan", content.slogan() == null ? null : content.slogan().text());
        var audiences = node.putObject("audiences");
        audiences.set("collective", texts(content.audience().collective(), Statement::text));
        audiences.set("individual", texts(content.audience().individual(), Statement::text));
        node.set("contents", list(content.contents(), this::content));
        ReadingJsonLists.add(node, content);
        node.set("recipients", texts(content.recipients(), Recipient::name));
        node.set("signatory", content.signatory() == null ? NODES.nullNode() : signatory(content.signatory()));
        node.set("anomalies", list(findings, (finding, item) -> {
            text(item, "kind", finding.kind());
            text(item, "severity", finding.severity().json());
            text(item, "quote", finding.quote());
            text(item, "explanation", words.apply(finding.what()));
            text(item, "advice", words.apply(finding.advice()));
            text(item, "fix", finding.fix());
            text(item, "citation", finding.citation());
            item.putArray("span").add(finding.span().from()).add(finding.span().to());
            item.put("confidence", finding.unsure() ? 0.5 : 1.0);
        }));
        node.set("places", places(reading));
        return node;
    }

    private static ObjectNode document(Letterhead head) {
        var node = NODES.objectNode();
        text(node, "number", head.number());
        text(node, "symbol", head.symbol());
        text(node, "place", head.place());
        date(node, "date", head.date());
        text(node, "date_precision", head.date() == null ? null : precision(head.date()));
        text(node, "issuing_body", head.issuingBody());
        text(node, "superior_body", head.superiorBody());
        text(node, "type", head.type());
        text(node, "subject", head.subject());
        if (head.planYear() == null) {
            node.putNull("plan_year");
        } else {
            node.put("plan_year", head.planYear());
        }
        return node;
    }

    private static String precision(PartialDate date) {
        return switch (date.precision()) {
            case DAY -> "day";
            case MONTH -> "month";
            case YEAR -> "year";
        };
    }

    private void content(ContentItem content, ObjectNode item) {
        text(item, "text", content.whole());
        item.set("items", list(content.items(), this::content));
        source(item, content.source());
    }

    private static ObjectNode signatory(Signatory signatory) {
        var node = NODES.objectNode();
        text(node, "authority_prefix", signatory.formula());
        text(node, "position", signatory.position());
        text(node, "second_position", signatory.secondPosition());
        text(node, "name", signatory.name());
        if (!signatory.others().isEmpty()) {
            var others = node.putArray("others");
            signatory.others().forEach(other -> others.add(signatory(other)));
        }
        source(node, signatory.source());
        return node;
    }

    /// Where the fields and the plain texts stand.
    private static ObjectNode places(Reading reading) {
        var content = reading.content();
        var node = NODES.objectNode();
        var document = node.putObject("document");
        content.letterhead().printed().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(field -> source(
                        document.putObject(field.getKey()), field.getValue().source()));
        node.set("purposes", list(content.purposes(), (said, item) -> source(item, said.source())));
        node.set("requirements", list(content.requirements(), (said, item) -> source(item, said.source())));
        place(node, "theme", content.theme());
        place(node, "slogan", content.slogan());
        var audiences = node.putObject("audiences");
        audiences.set("collective", list(content.audience().collective(), (said, item) -> source(item, said.source())));
        audiences.set("individual", list(content.audience().individual(), (said, item) -> source(item, said.source())));
        node.set("recipients", list(content.recipients(), (to, item) -> source(item, to.source())));
        return node;
    }

    private static void place(ObjectNode node, String field, @Nullable Statement said) {
        if (said != null) {
            source(node.putObject(field), said.source());
        }
    }

    static <T> ArrayNode list(Collection<T> values, BiConsumer<T, ObjectNode> writer) {
        var array = NODES.arrayNode();
        for (var value : values) {
            writer.accept(value, array.addObject());
        }
        return array;
    }

    private static <T> ArrayNode texts(Collection<T> values, Function<T, String> text) {
        var array = NODES.arrayNode();
        values.forEach(value -> array.add(Vietnamese.line(text.apply(value))));
        return array;
    }

    static void text(ObjectNode node, String field, @Nullable String text) {
        if (text == null) {
            node.putNull(field);
        } else {
            node.put(field, Vietnamese.line(text));
        }
    }

    static void date(ObjectNode node, String field, @Nullable PartialDate date) {
        text(node, field, date == null ? null : date.iso());
    }

    static void source(ObjectNode node, Source source) {
        node.putArray("span").add(source.span().from()).add(source.span().to());
        node.put("confidence", source.confidence());
    }
}
