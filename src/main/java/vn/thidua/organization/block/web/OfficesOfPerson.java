package vn.thidua.organization.block.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.PersonSection;
import vn.thidua.organization.UnitId;

/// The blocks that a person chairs or vice-chairs today as head of a unit: the offices are the units'.
@Component
class OfficesOfPerson implements PersonSection {
    private static final int POSITION = 20;

    private final OrganizationPermits permits;
    private final JdbcClient jdbc;
    private final Clock clock;

    OfficesOfPerson(OrganizationPermits permits, JdbcClient jdbc, Clock clock) {
        this.permits = permits;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String heading() {
        return "organization.block.offices_of_person";
    }

    @Override
    public List<Line> of(PersonId person, Actor by) {
        var today = LocalDate.now(clock);
        return jdbc.sql("""
                        select b.id, b.name, f.office, u.name as unit
                        from organization.person p
                        join organization.unit u on u.id = p.unit and u.path && :tops
                        join organization.block_officers(:today) f on f.unit = p.unit
                        join organization.block b on b.id = f.block
                        where p.id = :person and p.head and p.left_day is null
                        order by b.name collate "vi-x-icu", b.id
                        """)
                .param("person", person.value())
                .param("today", today)
                .param("tops", permits.tops(by).stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, _) -> new Line(
                        row.getString("name"),
                        Message.of(
                                "organization.block.office_as_head",
                                Message.of("organization.block_office."
                                        + row.getString("office").toLowerCase(Locale.ROOT)),
                                row.getString("unit"),
                                Integer.toString(today.getYear())),
                        "/blocks/" + Ids.text(row.getObject("id", UUID.class))))
                .list();
    }
}
