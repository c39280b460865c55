package vn.thidua.kernel;

import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes the one line of a use case: its name, actor, subject, outcome and milliseconds. Never its arguments,
/// for they hold names, grounds and, one day, votes.
final class UseCaseLog implements MethodInterceptor {
    private static final Logger LOG = LoggerFactory.getLogger("vn.thidua.usecase");

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        long start = System.nanoTime();
        String outcome = "failed";
        try {
            var result = call.proceed();
            outcome = "done";
            return result;
        } catch (Refusal refusal) {
            outcome = "refused " + refusal.code();
            throw refusal;
        } catch (Missing missing) {
            outcome = "missing";
            throw missing;
        } finally {
            LOG.info(
                    "{} by {} on {}: {} in {} ms",
                    call.getMethod().getDeclaringClass().getSimpleName(),
                    actor(call.getArguments()),
                    subject(call.getArguments()),
                    outcome,
                    Duration.ofNanos(System.nanoTime() - start).toMillis());
        }
    }

    private static String actor(@Nullable Object[] arguments) {
        return Arrays.stream(arguments)
                .filter(Actor.class::isInstance)
                .map(argument ->
                        ((Actor) Objects.requireNonNull(argument)).account().toString())
                .findFirst()
                .orElse("-");
    }

    /// The first identifier among the arguments or, failing that, within a command.
    private static String subject(@Nullable Object[] arguments) {
        for (var argument : arguments) {
            if (argument instanceof Identifier id) {
                return id.value().toString();
            }
        }
        return Arrays.stream(arguments)
                .flatMap(argument -> within(argument).stream())
                .findFirst()
                .map(UUID::toString)
                .orElse("-");
    }

    private static Optional<UUID> within(@Nullable Object command) {
        if (!(command instanceof Record)) {
            return Optional.empty();
        }
        for (var part : command.getClass().getRecordComponents()) {
            if (Identifier.class.isAssignableFrom(part.getType())
                    && part.getAccessor().trySetAccessible()) {
                try {
                    if (part.getAccessor().invoke(command) instanceof Identifier id) {
                        return Optional.of(id.value());
                    }
                } catch (ReflectiveOperationException _) {
                    return Optional.empty(); // a log line is not worth a failure
                }
            }
        }
        return Optional.empty();
    }
}
