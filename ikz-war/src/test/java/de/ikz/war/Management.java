package de.ikz.war;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Where the server tells those who run it how it is; nobody logs in there. */
final class Management {
    private Management() {}

    static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create(System.getProperty("test.health.url") + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
