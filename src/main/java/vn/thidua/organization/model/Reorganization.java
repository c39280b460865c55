package vn.thidua.organization.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Message;
import vn.thidua.organization.ReorganizationId;
import vn.thidua.organization.ReorganizationState;

/// A change of the tree by decision. One whose day has come is carried out when it is entered; another waits for its
/// day. It can be undone as long as nothing builds on it.
/// @param formKey of the form it was entered with: what is sent twice is done once
/// @param step its place in the order in which they were carried out
/// @param failure why it could not be carried out on its day
public record Reorganization(
        ReorganizationId id,
        UUID formKey,
        Reform reform,
        Decision decision,
        ReorganizationState state,
        @Nullable Long step,
        @Nullable Message failure,
        Actor enteredBy,
        Instant enteredAt) {}
