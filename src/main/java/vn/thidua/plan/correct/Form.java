package vn.thidua.plan.correct;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.thidua.plan.model.Source;
import vn.thidua.plan.model.Understood;

/// How one type of provision is laid out in fields and made again from them.
record Form<P extends Understood>(Class<P> type, List<Field> fields, Function<P, Values> values, Making<P> making) {

    /// Makes the provision from its fields; what no field shows is kept from the one before.
    @FunctionalInterface
    interface Making<P> {
        P make(Values values, Source source, List<P> before);
    }

    static <P extends Understood> Form<P> of(
            Class<P> type, Function<P, Values> values, BiFunction<Values, Source, P> make, Field... fields) {
        return new Form<>(type, List.of(fields), values, (written, source, _) -> make.apply(written, source));
    }

    static <P extends Understood> Form<P> keeping(
            Class<P> type, Function<P, Values> values, Making<P> making, Field... fields) {
        return new Form<>(type, List.of(fields), values, making);
    }

    Values valuesOf(Understood provision) {
        return values.apply(type.cast(provision));
    }

    P make(Values values, Source source, List<? extends Understood> before) {
        return making.make(values, source, before.stream().map(type::cast).toList());
    }
}
