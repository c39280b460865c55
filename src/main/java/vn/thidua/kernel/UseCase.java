package vn.thidua.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// One thing somebody can do: a small class with one public method, the actor among its parameters.
/// It runs in one transaction and leaves one line in the log, which never holds its arguments.
/// Its first act is to ask for the permission (`Permits`), before anything is read out or changed.
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
@Transactional
public @interface UseCase {}
