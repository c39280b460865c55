package vn.thidua.document.extract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;

/// The command that starts our own classes in a second, small Java machine: from classes, from the extracted layout
/// (whose jar names its class path) or from Boot's one jar.
public final class ChildJvm {
    private static final String BOOT_LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private ChildJvm() {}

    public static List<String> command(Class<?> main) {
        var classPath = System.getProperty("java.class.path");
        var command = new ArrayList<>(List.of(
                java(),
                "-Xmx256m",
                "-Xss1m",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Djava.net.useSystemProxies=false",
                "-cp",
                classPath));
        if (isBootJar(classPath)) {
            command.add(command.indexOf("-cp"), "-Dloader.main=" + main.getName());
            command.add(BOOT_LAUNCHER);
        } else {
            command.add(main.getName());
        }
        return command;
    }

    private static String java() {
        var name = System.getProperty("os.name").startsWith("Windows") ? "java.exe" : "java";
        var ours = Path.of(System.getProperty("java.home"), "bin", name);
        return Files.isExecutable(ours)
                ? ours.toString()
                : ProcessHandle.current().info().command().orElse(name);
    }

    private static boolean isBootJar(String classPath) {
        if (!classPath.endsWith(".jar") || classPath.contains(java.io.File.pathSeparator)) {
            return false;
        }
        try (var jar = new JarFile(classPath)) {
            return jar.getEntry("BOOT-INF/classes/") != null;
        } catch (java.io.IOException e) {
            return false;
        }
    }
}
