package vn.thidua.kernel;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;

/// The clock all time comes from, and the log line of the use cases.
@Configuration(proxyBeanMethods = false)
class KernelConfiguration {
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /// The time that it is. A demo and the tests have clocks of their own that tell of other days; the trail goes
    /// by this one even then.
    @Bean
    @Fallback
    Clock clock() {
        return Clock.system(ZONE);
    }

    /// Outside the transaction, so that a commit that fails is logged as failed.
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor useCaseLog() {
        var advisor = new DefaultPointcutAdvisor(
                AnnotationMatchingPointcut.forClassAnnotation(UseCase.class), new UseCaseLog());
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return advisor;
    }
}
