package vn.thidua.kernel;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// The declared moves between the states of one aggregate. A move that is not declared is refused.
public final class Flow<S extends Enum<S>> {
    private final Class<S> states;
    private final Map<S, Set<S>> moves;

    private Flow(Class<S> states, Map<S, Set<S>> moves) {
        this.states = states;
        this.moves = moves;
    }

    public static <S extends Enum<S>> Builder<S> in(Class<S> states) {
        return new Builder<>(states);
    }

    /// The state moved to.
    /// @throws Refusal where the move is not declared
    public S move(S from, S to) {
        if (!may(from, to)) {
            throw Refusal.of("FLOW-001", "kernel.flow.refused", state(from), state(to));
        }
        return to;
    }

    public boolean may(S from, S to) {
        return moves.getOrDefault(from, Set.of()).contains(to);
    }

    /// The moves as the docs draw them, one `A --> B` a line.
    public String toMermaid() {
        var text = new StringBuilder("stateDiagram-v2\n");
        for (S from : states.getEnumConstants()) {
            for (S to : moves.getOrDefault(from, Collections.emptySet())) {
                text.append("    ").append(from).append(" --> ").append(to).append('\n');
            }
        }
        return text.toString();
    }

    private Message state(S state) {
        return Message.of("state." + states.getSimpleName() + "." + state.name());
    }

    /// Collects the moves of a [Flow].
    public static final class Builder<S extends Enum<S>> {
        private final Class<S> states;
        private final Map<S, Set<S>> moves;

        private Builder(Class<S> states) {
            this.states = states;
            this.moves = new EnumMap<>(states);
        }

        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Builder<S> from(S from, S... to) {
            var targets = moves.computeIfAbsent(from, s -> EnumSet.noneOf(states));
            Collections.addAll(targets, to);
            return this;
        }

        public Flow<S> build() {
            return new Flow<>(states, moves);
        }
    }
}
