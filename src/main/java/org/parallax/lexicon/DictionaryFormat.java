package org.parallax.lexicon;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;

/**
 * File formats of category dictionaries, this library's own and those of other programs. Docs: docs/lexicons.md. All
 * are read as UTF-8 of at most 50 MB. Lists of other programs are taken in lower case, since those programs know no
 * case, and a period in a category's name becomes {@code _}, since here it parts the levels.
 */
public enum DictionaryFormat {
    /** Tab-separated, with a header line that names the columns category, pattern and, if wanted, weight and note. */
    TSV(file -> DelimitedDictionary.read(file, '\t')),
    /** Comma-separated with such a header line, or LIWC-22's {@code .dicx}: DicTerm and one column a category. */
    CSV(file -> DelimitedDictionary.read(file, ',')),
    /** Nested maps of categories, ending in a pattern or a list of them, as quanteda reads and writes them. */
    YAML(YamlDictionary::read),
    /** LIWC 2001-2015 {@code .dic}: numbered categories between two lines of {@code %}, nested by tabs. */
    LIWC(LiwcDictionary::read),
    /** Lexicoder {@code .lc3}: a line {@code +NAME} before the patterns of a category. */
    LEXICODER(LexicoderDictionary::read),
    /** WordStat {@code .cat}: categories and words nested by tabs; {@code _} in a word is a space. */
    WORDSTAT(WordStatDictionary::read),
    /** Yoshikoder {@code .ykd}: XML of nested {@code cnode} and {@code pnode}. */
    YOSHIKODER(YoshikoderDictionary::read),
    /** NRC's emotion lists: word, category and 0, 1 or an intensity, tab-separated without a header. */
    NRC(NrcDictionary::read);

    private final Function<Path, CategoryDictionary> reader;

    DictionaryFormat(Function<Path, CategoryDictionary> reader) {
        this.reader = reader;
    }

    CategoryDictionary read(Path file) {
        return reader.apply(file);
    }

    /**
     * The format that a file's name ends with.
     *
     * @throws IllegalArgumentException if it ends with none that is known
     */
    public static DictionaryFormat of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "tsv", "tab" -> TSV;
            case "csv", "dicx" -> CSV;
            case "yml", "yaml" -> YAML;
            case "dic" -> LIWC;
            case "lc3" -> LEXICODER;
            case "cat" -> WORDSTAT;
            case "ykd" -> YOSHIKODER;
            default ->
                throw new IllegalArgumentException(file
                        + ": the format of a dictionary is told by .tsv .tab .csv .dicx .yml .yaml .dic .lc3 .cat .ykd;"
                        + " for another name pass a DictionaryFormat");
        };
    }
}
