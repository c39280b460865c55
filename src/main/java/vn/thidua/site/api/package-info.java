/// What every resource of the API shares: problem details, paging, entity tags, scopes, the description and its page.
@NullMarked
package vn.thidua.site.api;

import org.jspecify.annotations.NullMarked;
