package vn.thidua.kernel.jdbc;

import java.lang.reflect.Constructor;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import vn.thidua.kernel.Identifier;

/// One pair of converters for the identifiers of all aggregates.
final class IdentifierConverter {
    private IdentifierConverter() {}

    /// Identifier to `uuid`.
    @WritingConverter
    static final class Writing implements GenericConverter {
        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(Identifier.class, UUID.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return source instanceof Identifier id ? id.value() : source;
        }
    }

    /// `uuid` to whichever record the property is declared as.
    @ReadingConverter
    static final class Reading implements GenericConverter {
        private final Map<Class<?>, Constructor<?>> constructors = new ConcurrentHashMap<>();

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(UUID.class, Identifier.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            if (!(source instanceof UUID)) {
                return source;
            }
            try {
                return constructors
                        .computeIfAbsent(to.getType(), Reading::constructor)
                        .newInstance(source);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot make a " + to.getType(), e);
            }
        }

        private static Constructor<?> constructor(Class<?> type) {
            try {
                var constructor = type.getDeclaredConstructor(UUID.class);
                constructor.setAccessible(true);
                return constructor;
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type + " is no record of one UUID", e);
            }
        }
    }
}
