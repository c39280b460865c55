package vn.thidua.plan.usecase;

import vn.thidua.plan.life.Revision;

/// What became of an edit.
public sealed interface Edited {
    /// Kept.
    /// @param merged whether a colleague had changed other paragraphs meanwhile, which are kept too
    /// @param from where the words written now begin in the kept text
    /// @param to where they end
    record Saved(Revision revision, boolean merged, int from, int to) implements Edited {}

    /// A colleague has changed the same paragraph: nothing is written, a person has to choose.
    /// @param theirs what holds now
    /// @param mine the whole text with the work of both, and this person's where they differ
    record Conflict(Revision theirs, String mine) implements Edited {}
}
