package vn.thidua.organization.people.usecase;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.DuplicateDismissed;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.people.model.People;

/// Says of two people who look like one that they are two: they are not shown as a pair again.
@UseCase
public class DismissDuplicate {
    private final OrganizationPermits permits;
    private final People people;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher facts;

    DismissDuplicate(OrganizationPermits permits, People people, JdbcClient jdbc, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.people = people;
        this.jdbc = jdbc;
        this.facts = facts;
    }

    public void execute(PersonId one, PersonId other, Actor by) {
        var first = people.require(one);
        var second = people.require(other);
        permits.requireManagePeople(by, first.unit());
        permits.requireManagePeople(by, second.unit());
        jdbc.sql("""
                        insert into organization.not_duplicate (one, other)
                        select least(:one, :other), greatest(:one, :other) where :one <> :other
                        on conflict do nothing
                        """).param("one", one.value()).param("other", other.value()).update();
        facts.publishEvent(new DuplicateDismissed(by, one, other, first.unit()));
    }
}
