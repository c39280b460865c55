package vn.thidua.site.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page where the API is read about and tried.
public record ApiDocsPage(List<Group> groups) {
    /// Operations on one kind of thing.
    public record Group(String name, String title, List<Operation> operations) {}

    /// One thing one can call.
    /// @param scope empty where any token will do
    /// @param body an example of what to send, null where nothing is sent as JSON
    /// @param file whether a file is sent
    public record Operation(
            String id,
            String method,
            String path,
            String summary,
            String description,
            String scope,
            List<Parameter> parameters,
            @Nullable String body,
            boolean file) {}

    /// One thing to fill in.
    /// @param in `path`, `query` or `header`
    public record Parameter(String name, String in, String description, boolean required, String example) {}
}
