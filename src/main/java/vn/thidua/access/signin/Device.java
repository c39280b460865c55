package vn.thidua.access.signin;

import java.util.LinkedHashMap;
import java.util.Map;

/// A browser and the system it runs on, as far as it tells; each empty where it does not.
public record Device(String browser, String system) {
    /// Tried in this order, for browsers also name those they descend from.
    private static final Map<String, String> BROWSERS = ordered(
            "CocCoc",
            "Cốc Cốc",
            "coc_coc",
            "Cốc Cốc",
            "Edg",
            "Edge",
            "OPR",
            "Opera",
            "SamsungBrowser",
            "Samsung Internet",
            "Firefox",
            "Firefox",
            "Chrome",
            "Chrome",
            "CriOS",
            "Chrome",
            "Safari",
            "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Windows",
            "Windows",
            "Mac OS X",
            "macOS",
            "CrOS",
            "ChromeOS",
            "Linux",
            "Linux");

    static Device of(String agent) {
        return new Device(first(BROWSERS, agent), first(SYSTEMS, agent));
    }

    public boolean known() {
        return !browser.isEmpty() && !system.isEmpty();
    }

    private static String first(Map<String, String> names, String agent) {
        return names.entrySet().stream()
                .filter(entry -> agent.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> ordered(String... pairs) {
        var names = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return names;
    }
}
