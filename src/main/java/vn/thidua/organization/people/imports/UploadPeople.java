package vn.thidua.organization.people.imports;

import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.UnitId;

/// Receives a file with a list of people. Nothing is taken in yet: it is read by [Jobs], looked through, and mended.
@UseCase
public class UploadPeople {
    private final OrganizationPermits permits;
    private final Lists lists;

    UploadPeople(OrganizationPermits permits, Lists lists) {
        this.permits = permits;
        this.lists = lists;
    }

    /// @param unit meant where a row names none
    public ImportId execute(UnitId unit, String fileName, byte[] content, Actor by) {
        permits.requireManagePeople(by, unit);
        return lists.create(unit, fileName, content, by);
    }
}
