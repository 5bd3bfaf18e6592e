package de.ikz.war;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/** What a coordinator does with reports of one city, over HTTP; every test has a city of its own. */
final class Coordinator {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Visitor visitor = Visitor.as("koordination");
    private final String city;

    Coordinator(String city) {
        this.city = city;
    }

    /** The sample report that comes with the register. */
    static byte[] sample() throws IOException {
        try (var stream = Coordinator.class.getResourceAsStream("/de/ikz/war/sample/magdeburg-2010.txt")) {
            return stream.readAllBytes();
        }
    }

    HttpResponse<String> submit(String asOf, byte[] file) {
        return visitor.send(
                visitor.request(in("imports?name=bericht.txt&asOf=" + asOf)).POST(BodyPublishers.ofByteArray(file)));
    }

    /** Submits a report and waits until it is read, or not readable. */
    JsonObject read(String asOf, byte[] file) throws InterruptedException {
        var submitted = submit(asOf, file);
        assertEquals(202, submitted.statusCode(), submitted.body());
        return read(Visitor.json(submitted).getString("id"));
    }

    /** Waits until an import is read, or not readable. */
    JsonObject read(String id) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        JsonObject found = get("imports/" + id);
        while (found.getString("state").equals("reading") && Instant.now().isBefore(end)) {
            Thread.sleep(100);
            found = get("imports/" + id);
        }
        return found;
    }

    /** Submits a report and accepts it. */
    JsonObject takeOver(String asOf, byte[] file) throws InterruptedException {
        var accepted = accept(read(asOf, file).getString("id"));
        assertEquals(200, accepted.statusCode(), accepted.body());
        return Visitor.json(accepted);
    }

    HttpResponse<String> accept(String id) {
        return visitor.send(visitor.request(in("imports/" + id + "/acceptance")).POST(BodyPublishers.noBody()));
    }

    /** Accepts the draft of this tag. */
    HttpResponse<String> accept(String id, String tag) {
        return visitor.send(visitor.request(in("imports/" + id + "/acceptance"))
                .header("If-Match", tag)
                .POST(BodyPublishers.noBody()));
    }

    /** Corrects the draft of this tag; without a tag the header is left out. */
    HttpResponse<String> correct(String id, String tag, String json) {
        return visitor.send(tagged("imports/" + id + "/corrections", tag)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> takeBack(String id, String tag, String number) {
        return visitor.send(
                tagged("imports/" + id + "/corrections/" + number, tag).DELETE());
    }

    HttpResponse<String> readAgain(String id) {
        return visitor.send(visitor.request(in("imports/" + id + "/reading")).POST(BodyPublishers.noBody()));
    }

    HttpResponse<String> discard(String id) {
        return visitor.send(visitor.request(in("imports/" + id)).DELETE());
    }

    /** Changes an entry whose version is this; without a tag the header is left out. */
    HttpResponse<String> change(String entry, String tag, JsonObject json) {
        return visitor.send(tagged("cooperations/" + entry, tag)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json.toString())));
    }

    /** Decides a finding of an entry whose version is this; without a tag the header is left out. */
    HttpResponse<String> decide(String finding, String tag, String json) {
        return visitor.send(tagged("findings/" + finding + "/decision", tag)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> erase(String json) {
        return post("erasures", json);
    }

    HttpResponse<String> post(String path, String json) {
        return postAs(visitor, path, json);
    }

    /** The same call by somebody else. */
    HttpResponse<String> postAs(String user, String path, String json) {
        return postAs(Visitor.as(user), path, json);
    }

    private HttpResponse<String> postAs(Visitor who, String path, String json) {
        return who.send(
                who.request(in(path)).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> delete(String path) {
        return visitor.send(visitor.request(in(path)).DELETE());
    }

    /** Waits for the background to have read entries again, so that a list has so many. */
    void awaitTotal(String path, int total) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (get(path).getInt("total") != total && Instant.now().isBefore(end)) {
            Thread.sleep(200);
        }
        assertEquals(total, get(path).getInt("total"));
    }

    /** The same path as somebody else asks for it. */
    HttpResponse<String> answerTo(String user, String path) {
        return Visitor.as(user).get(in(path));
    }

    /** A call of the interface that must succeed. */
    JsonObject get(String path) {
        var answer = answer(path);
        assertEquals(200, answer.statusCode(), answer.body());
        return Visitor.json(answer);
    }

    HttpResponse<String> answer(String path) {
        return visitor.get(in(path));
    }

    private HttpRequest.Builder tagged(String path, String tag) {
        HttpRequest.Builder request = visitor.request(in(path));
        return tag.isEmpty() ? request : request.header("If-Match", tag);
    }

    private String in(String path) {
        return "api/v1/" + path + (path.contains("?") ? "&" : "?") + "municipality=" + city;
    }
}
