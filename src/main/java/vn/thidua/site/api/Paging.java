package vn.thidua.site.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Which page of a list is wanted: `page` from 1, `size` up to 200.
public record Paging(int page, int size, HttpServletRequest request) {
    private static final int USUAL = 50;
    private static final int MOST = 200;
    private static final int MOST_PAGES = 100_000;

    static Paging of(HttpServletRequest request) {
        return new Paging(
                number(request.getParameter("page"), 1, MOST_PAGES, "page"),
                number(request.getParameter("size"), USUAL, MOST, "size"),
                request);
    }

    public int offset() {
        return (page - 1) * size;
    }

    /// Part of a list.
    /// @param total of the whole list
    public record Part<T>(List<T> items, int page, int size, long total) {}

    /// The answer with the links to the pages around (RFC 8288).
    public <T> ResponseEntity<Part<T>> answer(List<T> items, long total) {
        long last = Math.max(1, (total + size - 1) / size);
        var links = new ArrayList<String>();
        links.add(link(1, "first"));
        if (page > 1) {
            links.add(link(Math.min(page - 1, last), "prev"));
        }
        if (page < last) {
            links.add(link(page + 1L, "next"));
        }
        links.add(link(last, "last"));
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, String.join(", ", links))
                .body(new Part<>(items, page, size, total));
    }

    public <S, T> ResponseEntity<Part<T>> answer(List<S> rows, Function<S, T> as, long total) {
        return answer(rows.stream().map(as).toList(), total);
    }

    private String link(long number, String relation) {
        var address = ServletUriComponentsBuilder.fromRequest(request)
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam("page", number)
                .replaceQueryParam("size", size)
                .build()
                .encode()
                .toUriString();
        return "<" + address + ">; rel=\"" + relation + '"';
    }

    private static int number(@Nullable String text, int otherwise, int most, String name) {
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("[1-9]\\d{0,5}") || Integer.parseInt(text) > most) {
            throw new ApiFault(HttpStatus.BAD_REQUEST, ApiCodes.PAGING, "api.error.paging", name, most);
        }
        return Integer.parseInt(text);
    }
}
