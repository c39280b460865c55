package vn.thidua.rulebook;

import java.util.List;

/// What is looked up beside the awards.
record Registers(
        LegalDocuments documents,
        Commemorations commemorations,
        PublicHolidays holidays,
        List<DocumentKind> kinds,
        List<Province> provinces) {
    Registers {
        kinds = List.copyOf(kinds);
        provinces = List.copyOf(provinces);
    }
}
