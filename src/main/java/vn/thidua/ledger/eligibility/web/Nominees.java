package vn.thidua.ledger.eligibility.web;

import java.util.LinkedHashMap;
import java.util.Map;

/// Of whom a forecast is: the people of a unit, or the units below it. Named as `prospects.nominees.<lower case>`.
public enum Nominees {
    PEOPLE("""
            select p.id, p.name, u.id as unit, u.short_name as unit_name, count(*) over () as total
            from organization.person p join organization.unit u on u.id = p.unit
            where u.path @> array[:top]::uuid[] and u.path @> array[:below]::uuid[]
              and p.left_day is null and p.merged_into is null
            """, "p.folded", "p.id", "split_part(p.name, ' ', -1) collate \"vi-x-icu\"", "p.name collate \"vi-x-icu\""),
    UNITS("""
            select s.id, s.name, u.id as unit, u.short_name as unit_name, count(*) over () as total
            from organization.unit s join organization.unit u on u.id = s.parent
            where s.path @> array[:top]::uuid[] and s.path @> array[:below]::uuid[] and s.id <> :top and s.to_day is null
            """, "s.folded", "s.id", "s.name collate \"vi-x-icu\"", "s.position");

    private final String sql;
    private final String folded;
    private final String id;
    private final String order;
    private final String next;

    Nominees(String sql, String folded, String id, String order, String next) {
        this.sql = sql;
        this.folded = folded;
        this.id = id;
        this.order = order;
        this.next = next;
    }

    /// The list, ready for further conditions.
    String sql() {
        return sql;
    }

    String folded() {
        return folded;
    }

    String id() {
        return id;
    }

    /// In the order of names, of people by the given name; or of the units first.
    String order(boolean byUnit, boolean descending) {
        var way = descending ? " desc" : "";
        var names = order + way + ", " + next + ", " + id;
        return " order by " + (byUnit ? "u.short_name collate \"vi-x-icu\"" + way + ", " : "") + names;
    }

    /// By what the list can be sorted.
    static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("name", "");
        columns.put("unit", "");
        columns.put("state", "");
        return columns;
    }

    static Nominees of(String text) {
        return text.equals("units") ? UNITS : PEOPLE;
    }

    /// As it stands in the address.
    public String key() {
        return this == UNITS ? "units" : "people";
    }

    public String text() {
        return "prospects.nominees." + key();
    }
}
