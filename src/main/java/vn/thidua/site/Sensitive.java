package vn.thidua.site;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On a controller's method that changes something of weight: whoever has a second factor is asked for it again unless
/// he gave it a few minutes ago. What he has sent is kept and sent on once the code is right.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Sensitive {}
