package vn.thidua.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.thidua.api.ApiVisit;
import vn.thidua.api.FurnishedOffice;

/// A test of the whole application on the PostgreSQL of the run, migrated from nothing. All such tests share one
/// application and one database: each makes the units and accounts it needs (see [Given]) and counts on no other rows.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "logging.level.vn.thidua.usecase=WARN",
            "thidua.password-rounds=4",
            // applications of several kinds stay up side by side: none holds connections it does not use
            "spring.datasource.hikari.minimum-idle=1",
            "spring.datasource.hikari.idle-timeout=10000"
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ContextConfiguration(initializers = TestDatabase.class)
@Import({MovedClock.class, Given.class, GivenPlans.class, GivenMovements.class, ApiVisit.class, FurnishedOffice.class})
public @interface DatabaseTest {}
