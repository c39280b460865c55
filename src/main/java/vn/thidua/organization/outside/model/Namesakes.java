package vn.thidua.organization.outside.model;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whether somebody of the same kind and name, accents and case apart, is registered with the same territory.
@Component
public class Namesakes {
    private final JdbcClient jdbc;

    Namesakes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean exist(OutsideSubject subject) {
        return jdbc.sql("""
                        select exists (
                            select from organization.outside_subject s
                            where s.name_folded = kernel.fold(:name) and s.kind = :kind and s.territory = :territory
                              and s.id <> :id)
                        """)
                .param("name", subject.name())
                .param("kind", subject.kind().name())
                .param("territory", subject.territory().value())
                .param("id", subject.id().value())
                .query(Boolean.class)
                .single();
    }
}
