package vn.thidua.plan.model;

/// One thing a plan says, with the place it says it. A launched movement derives duties from these.
public sealed interface Provision extends Understood
        permits LegalBasis,
                Statement,
                ContentItem,
                Stage,
                Milestone,
                NumericTarget,
                TitleTarget,
                Responsibility,
                Recipient,
                Anniversary {}
