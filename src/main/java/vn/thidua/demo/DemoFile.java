package vn.thidua.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

/// Reads a file of `demo/` into a record.
final class DemoFile {
    private DemoFile() {}

    static <T> T read(String name, Class<T> as) {
        var sources = new MutablePropertySources();
        try {
            new YamlPropertySourceLoader()
                    .load(name, new ClassPathResource("demo/" + name + ".yaml"))
                    .forEach(sources::addLast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Binder(ConfigurationPropertySources.from(sources))
                .bind("", as)
                .get();
    }
}
