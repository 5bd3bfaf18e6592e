package de.ikz.war.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Leads a lasting {@link Address} to its page; the visitor keeps seeing the address. */
public final class AddressFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String rest = Optional.ofNullable(request.getPathInfo()).orElse("");
        Optional<String> page = Address.page(request.getServletPath() + rest);
        if (page.isPresent()) {
            request.getRequestDispatcher(page.get()).forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
