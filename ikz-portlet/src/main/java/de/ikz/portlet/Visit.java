package de.ikz.portlet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.Resource;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a view bean asks of the web: parameters, addresses, status, cookies. The only class here that knows Faces. */
@RequestScoped
public class Visit {

    private static final String LIBRARY = "ikz";

    /** Parameters of the request, each with all its values. */
    public Map<String, String[]> parameters() {
        return web().getRequestParameterValuesMap();
    }

    /** The first value of a parameter, without blanks around it; empty when missing or blank. */
    public Optional<String> parameter(String name) {
        String[] values = parameters().get(name);
        return values == null || values.length == 0
                ? Optional.empty()
                : Optional.of(values[0].strip()).filter(value -> !value.isEmpty());
    }

    /** All values of a parameter; none when it is missing. */
    public List<String> all(String name) {
        return List.of(parameters().getOrDefault(name, new String[0]));
    }

    /** Whether a form was sent by POST, which may change something. */
    public boolean isSent() {
        return request().getMethod().equals("POST");
    }

    /** The file of a form's field; empty when none was chosen. */
    public Optional<Part> file(String field) {
        try {
            return Optional.ofNullable(request().getPart(field))
                    .filter(part -> part.getSubmittedFileName() != null
                            && !part.getSubmittedFileName().isBlank());
        } catch (IOException | ServletException e) {
            throw new IllegalStateException("The form could not be read", e);
        }
    }

    /** The path below which the application lies, such as {@code /ikz}. */
    public String contextPath() {
        return web().getRequestContextPath();
    }

    /**
     * What stands before every address of the application: its path, and scheme and host too where the answer is shown
     * within a page of somebody else.
     */
    public String base() {
        return isEmbedded() ? host() + contextPath() : contextPath();
    }

    /** Whether the answer is shown within a page of somebody else. */
    public boolean isEmbedded() {
        return path().startsWith(contextPath() + "/embed/");
    }

    /** Whether the server knows who asks. */
    public boolean isKnown() {
        return request().getUserPrincipal() != null;
    }

    /** A header of the request. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(request().getHeader(name));
    }

    /** The path that the visitor asked for, whatever page answers. */
    public String path() {
        Object original = request().getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return original == null ? request().getRequestURI() : original.toString();
    }

    /** The parameters that the visitor's own address has, without those added on the way to the page. */
    public Map<String, String[]> asked() {
        Map<String, String[]> asked = new LinkedHashMap<>(parameters());
        if (request().getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) != null) {
            Object query = request().getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
            String written = query == null ? "" : "&" + query;
            asked.keySet().removeIf(name -> !written.contains("&" + name + "="));
        }
        return asked;
    }

    /** Scheme and host of the visitor's address, such as {@code https://intranet.example}. */
    public String host() {
        String url = request().getRequestURL().toString();
        return url.substring(0, url.length() - request().getRequestURI().length());
    }

    /** Where a file of the theme lies. */
    public String resource(String name) {
        FacesContext faces = FacesContext.getCurrentInstance();
        Resource file = faces.getApplication().getResourceHandler().createResource(name, LIBRARY);
        return web().encodeResourceURL(file.getRequestPath());
    }

    /** Something that the server attached to the request. */
    public Optional<Object> attribute(String name) {
        return Optional.ofNullable(request().getAttribute(name));
    }

    /** Answers with an HTTP status; the page is shown all the same. */
    public void answer(int status) {
        web().setResponseStatus(status);
    }

    /** Sends the browser to another address. */
    public void redirect(String address) {
        try {
            web().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A cookie of the request. */
    public Optional<String> cookie(String name) {
        return Optional.ofNullable(request().getCookies()).stream()
                .flatMap(java.util.Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(jakarta.servlet.http.Cookie::getValue)
                .findFirst();
    }

    /** Keeps a choice of the visitor for a year, in this application only. */
    public void keep(String name, String value) {
        Map<String, Object> properties =
                Map.of("path", contextPath() + "/", "maxAge", 31_536_000, "httpOnly", true, "secure", web().isSecure());
        web().addResponseCookie(name, value, properties);
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) web().getRequest();
    }

    private static ExternalContext web() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
