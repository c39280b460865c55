package vn.thidua.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.thidua.support.Given;
import vn.thidua.support.GivenPlans;
import vn.thidua.support.TestDatabase;

/// A test of the running server, seen through a browser.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"logging.level.vn.thidua.usecase=WARN", "thidua.password-rounds=4"})
@ContextConfiguration(initializers = TestDatabase.class)
@Import({Given.class, GivenPlans.class})
@interface BrowserTest {}
