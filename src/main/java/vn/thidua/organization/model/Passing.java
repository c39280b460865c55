package vn.thidua.organization.model;

import java.util.Map;
import java.util.Set;
import vn.thidua.organization.UnitId;

/// What somebody chose about the things that pass on with a unit; what is not named goes the way it goes by itself.
/// @param otherwise per kind: things that pass to another than the main heir, by key
/// @param staying per kind: things that end with their unit, by key
public record Passing(Map<String, Map<String, UnitId>> otherwise, Map<String, Set<String>> staying) {
    public static Passing plain() {
        return new Passing(Map.of(), Map.of());
    }

    public Map<String, UnitId> otherwise(String kind) {
        return otherwise.getOrDefault(kind, Map.of());
    }

    public Set<String> staying(String kind) {
        return staying.getOrDefault(kind, Set.of());
    }
}
