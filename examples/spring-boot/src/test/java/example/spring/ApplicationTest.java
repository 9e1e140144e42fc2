package example.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ApplicationTest {

    private static final String TEXT = """
            Ferry fails again

            The island ferry broke down for the third time this month, stranding 200 passengers.

            “It is a disgrace,” said Ana Duarte, who runs the yard. “They promised us safety.”
            """;

    @Autowired
    private TestRestTemplate http;

    @Test
    void namesTheVoicesWithTheirTone() {
        JsonNode voices = post("/voices", TEXT, JsonNode.class).getBody();

        assertEquals("the article", voices.get(0).get("name").asText());
        JsonNode speaker = voices.get(1);
        assertEquals("Ana Duarte", speaker.get("name").asText());
        assertEquals("It is a disgrace,", speaker.get("quotations").get(0).asText());
        assertTrue(speaker.get("value").asDouble() < 0, speaker.toString());
        assertTrue(speaker.get("drivers").toString().contains("disgrace"), speaker.toString());
    }

    @Test
    void answersThePage() {
        ResponseEntity<String> page = post("/page", TEXT, String.class);

        assertEquals(HttpStatus.OK, page.getStatusCode());
        assertTrue(page.getBody().startsWith("<!DOCTYPE html>"), page.getBody().substring(0, 40));
        assertTrue(page.getBody().contains("Ana Duarte"));
    }

    @Test
    void requestsAtOnceAnswerWhatOneDoes() {
        String alone = post("/voices", TEXT, String.class).getBody();

        List<String> together = IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> post("/voices", TEXT, String.class).getBody())
                .distinct()
                .toList();

        assertEquals(List.of(alone), together);
    }

    @Test
    void aTextWithoutWordsIsAnsweredToo() {
        ResponseEntity<JsonNode> answer = post("/voices", " ", JsonNode.class);

        assertEquals(HttpStatus.OK, answer.getStatusCode());
        assertTrue(answer.getBody().get(0).get("value").isNull(), answer.getBody().toString());
    }

    private <T> ResponseEntity<T> post(String path, String text, Class<T> type) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(new MediaType("text", "plain", StandardCharsets.UTF_8));
        return http.postForEntity(path, new HttpEntity<>(text, headers), type);
    }
}
