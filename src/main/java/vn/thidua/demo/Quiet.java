package vn.thidua.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.stereotype.Component;

/// Keeps the lines of the use cases out of the log while the demo is built: there are thousands of them, and nobody did
/// them.
@Component
@ConditionalOnBooleanProperty("thidua.demo")
class Quiet {
    private static final String USE_CASES = "vn.thidua.usecase";

    private final LoggingSystem logging;

    Quiet(LoggingSystem logging) {
        this.logging = logging;
    }

    /// Afterwards the log is as talkative as it was configured to be.
    void during(Runnable work) {
        var configuration = logging.getLoggerConfiguration(USE_CASES);
        var before = configuration == null ? null : configuration.getConfiguredLevel();
        logging.setLogLevel(USE_CASES, LogLevel.WARN);
        try {
            work.run();
        } finally {
            logging.setLogLevel(USE_CASES, before);
        }
    }
}
