package org.parallax.lexicon;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads Yoshikoder's {@code .ykd}: XML of nested {@code <cnode name>} (categories) and {@code <pnode name>} (patterns).
 * A document type or an entity of one's own is refused: a word list needs neither, and both can be made to swallow all
 * memory or to read other files.
 */
final class YoshikoderDictionary {

    private final DictionaryDraft draft;
    private final CategoryPath path = new CategoryPath();

    private YoshikoderDictionary(Path file) {
        draft = new DictionaryDraft(file);
    }

    static CategoryDictionary read(Path file) {
        YoshikoderDictionary dictionary = new YoshikoderDictionary(file);
        String text = DictionaryText.read(file);
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(text));
            dictionary.readAll(xml);
            xml.close();
        } catch (XMLStreamException e) {
            int line = Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNumber());
            throw dictionary.draft.error(line, "not well-formed XML: " + firstLineOf(e));
        }
        return dictionary.draft.build();
    }

    private static String firstLineOf(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int at = message.indexOf("Message: ");
        return at < 0 ? message : message.substring(at + "Message: ".length());
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void readAll(XMLStreamReader xml) throws XMLStreamException {
        boolean rootSeen = false;
        while (xml.hasNext()) {
            int event = xml.next();
            int line = xml.getLocation().getLineNumber();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw draft.error(line, "a document type or an entity is not allowed in a dictionary; take it out");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                boolean isRoot = xml.getLocalName().equals("dictionary");
                if (!rootSeen && !isRoot) {
                    throw draft.error(line, "expected the element dictionary, got " + xml.getLocalName());
                }
                rootSeen = true;
                open(xml, line);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("cnode")) {
                path.leave();
            }
        }
    }

    private void open(XMLStreamReader xml, int line) {
        switch (xml.getLocalName()) {
            case "dictionary" -> {}
            case "cnode" -> {
                if (!path.enter(path.depth(), name(xml, line))) {
                    throw draft.error(line, "categories nest deeper than " + CategoryPath.DEEPEST + " levels");
                }
            }
            case "pnode" -> {
                if (path.depth() == 0) {
                    throw draft.error(line, "a pnode must stand in a cnode");
                }
                draft.addForeign(line, path.name(path.depth()), name(xml, line), 1);
            }
            default -> throw draft.error(line, "expected cnode or pnode, got " + xml.getLocalName());
        }
    }

    private String name(XMLStreamReader xml, int line) {
        return Optional.ofNullable(xml.getAttributeValue(null, "name"))
                .filter(name -> !name.isBlank())
                .orElseThrow(() -> draft.error(line, xml.getLocalName() + " must have a name"));
    }
}
