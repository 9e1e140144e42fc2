package org.parallax.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.lang.UCharacter;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class UnicodeTableTest {

    @Test
    void every_code_point_has_the_properties_that_icu4j_gives_it() {
        assertEquals(17, UCharacter.getUnicodeVersion().getMajor());
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            if (UnicodeTableGenerator.traits(point) != CodePoints.traits(point)) {
                assertEquals(
                        UnicodeTableGenerator.traits(point),
                        CodePoints.traits(point),
                        "U+" + Integer.toHexString(point));
            }
        }
    }

    @Test
    void the_generator_writes_the_table_that_ships() throws IOException {
        try (InputStream shipped = CodePoints.class.getResourceAsStream(CodePoints.RESOURCE)) {
            assertArrayEquals(UnicodeTableGenerator.table(), shipped.readAllBytes());
        }
    }
}
