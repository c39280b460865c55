package vn.thidua.kernel;

import java.util.UUID;

/// The key of an aggregate: a UUIDv7 of our own making, wrapped in one record per aggregate.
/// In addresses it is written as 25 characters of base 36 (see [Ids]).
public interface Identifier {
    UUID value();
}
