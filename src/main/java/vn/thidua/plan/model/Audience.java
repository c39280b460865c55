package vn.thidua.plan.model;

import java.util.List;

/// Who may take part (đối tượng): kinds of collectives and of people.
public record Audience(List<Statement> collective, List<Statement> individual) {
    public static final Audience NONE = new Audience(List.of(), List.of());

    public Audience {
        collective = List.copyOf(collective);
        individual = List.copyOf(individual);
    }
}
