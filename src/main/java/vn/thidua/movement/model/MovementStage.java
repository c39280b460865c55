package vn.thidua.movement.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A stage of a movement.
/// @param ordinal from 1
/// @param name as the plan prints it, empty where it prints none
/// @param goal the commemoration it honors, empty where there is none
public record MovementStage(
        int ordinal,
        String name,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String goal) {}
