/// Papers: reading them out of files, laying them out by Nghị định 30/2020, numbering and storing them.
@ApplicationModule(allowedDependencies = {"kernel", "site"})
@NullMarked
package vn.thidua.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
