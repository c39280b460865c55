package vn.thidua.document.sheet;

import java.util.Map;

/// A row of the list.
/// @param number as the program that made the file counts them, from 1
/// @param cells by the key of their column; blank ones are left out
public record SheetRow(int number, Map<String, SheetCell> cells) {}
