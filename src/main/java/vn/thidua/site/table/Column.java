package vn.thidua.site.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A column of an exported list: the key of its heading and what it shows of a row (text, number or date).
public record Column<T>(String heading, Function<T, @Nullable Object> value) {}
