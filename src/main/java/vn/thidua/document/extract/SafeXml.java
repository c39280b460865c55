package vn.thidua.document.extract;

import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.thidua.document.DocumentRefusal;
import vn.thidua.kernel.Refusal;

/// Walks over the XML of a document's part. No document of an office program declares a document type, so one that
/// does is refused before anything of it is expanded or fetched.
final class SafeXml {
    /// Our own limit comes first: the complaint of the parser would be the same as for a damaged file.
    private static final int DEEPEST = 300;

    /// What the walk meets; names come without their prefixes.
    interface Visitor {
        void start(Element element);

        void end(String name);

        default void text(String text) {}
    }

    /// The element at hand; valid only during the call.
    record Element(String name, XMLStreamReader reader) {
        /// An attribute by its local name, in any namespace; empty where it is missing.
        String attribute(String attribute) {
            for (var i = 0; i < reader.getAttributeCount(); i++) {
                if (reader.getAttributeLocalName(i).equals(attribute)) {
                    return reader.getAttributeValue(i);
                }
            }
            return "";
        }

        int number(String attribute, int otherwise) {
            var value = attribute(attribute);
            return value.matches("\\d{1,8}") ? Integer.parseInt(value) : otherwise;
        }

        /// A switch of WordprocessingML: there and not said to be off.
        boolean on() {
            return !attribute("val").matches("0|false|off|none");
        }
    }

    private SafeXml() {}

    /// @param skipped elements to leave out with everything in them
    static void walk(InputStream part, Predicate<String> skipped, Visitor visitor) throws XMLStreamException {
        var reader = factory().createXMLStreamReader(part);
        try {
            walk(reader, skipped, visitor);
        } finally {
            reader.close();
        }
    }

    static void walk(InputStream part, Consumer<Element> starts) throws XMLStreamException {
        walk(part, name -> false, new Visitor() {
            @Override
            public void start(Element element) {
                starts.accept(element);
            }

            @Override
            public void end(String name) {}
        });
    }

    private static void walk(XMLStreamReader reader, Predicate<String> skipped, Visitor visitor)
            throws XMLStreamException {
        var depth = 0;
        var skipping = 0; // depth at which the element left out began
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw forbidden();
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw DocumentRefusal.TOO_DEEP.with();
                    }
                    if (skipping == 0 && skipped.test(reader.getLocalName())) {
                        skipping = depth;
                    }
                    if (skipping == 0) {
                        visitor.start(new Element(reader.getLocalName(), reader));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (skipping == 0) {
                        visitor.end(reader.getLocalName());
                    } else if (skipping == depth) {
                        skipping = 0;
                    }
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (skipping == 0) {
                        visitor.text(reader.getText());
                    }
                }
                default -> {
                    // comments and processing instructions carry no text
                }
            }
        }
    }

    private static Refusal forbidden() {
        return DocumentRefusal.FORBIDDEN_XML.with();
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty("jdk.xml.maxElementDepth", DEEPEST + 20);
        factory.setXMLResolver((_, _, _, _) -> {
            throw forbidden();
        });
        return factory;
    }
}
