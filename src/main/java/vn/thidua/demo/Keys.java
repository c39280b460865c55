package vn.thidua.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;

/// What has come of those that the demo's files name: units by their keys, people by their names.
final class Keys {
    private final Map<String, UnitId> units = new HashMap<>();
    private final Map<String, PersonId> people = new HashMap<>();

    void put(String key, UnitId unit) {
        units.put(key, unit);
    }

    void put(String name, PersonId person) {
        people.put(name, person);
    }

    UnitId unit(String key) {
        return Objects.requireNonNull(units.get(key), () -> "no unit " + key + " in demo/province.yaml");
    }

    PersonId person(String name) {
        return Objects.requireNonNull(people.get(name), () -> "nobody called " + name + " in demo/province.yaml");
    }
}
