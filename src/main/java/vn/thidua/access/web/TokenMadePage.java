package vn.thidua.access.web;

/// A token, shown once.
public record TokenMadePage(String name, String token) {
    @Override
    public String toString() {
        return "TokenMadePage[" + name + "]";
    }
}
