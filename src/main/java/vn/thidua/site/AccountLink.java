package vn.thidua.site;

/// A page of one's own that other modules hang on the page of one's account.
public interface AccountLink {
    int position();

    /// Key of its text.
    String text();

    String address();
}
