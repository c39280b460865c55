package vn.thidua.rulebook;

/// The rulebook's short name of a title or form.
public record AwardCode(String value) {
    public AwardCode {
        if (!value.matches("[A-Z][A-Z0-9]{1,9}")) {
            throw new IllegalArgumentException("no award code: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
