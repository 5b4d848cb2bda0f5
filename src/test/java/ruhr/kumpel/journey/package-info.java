/// What people do from the first page to the last, in a real browser.
@NullMarked
package ruhr.kumpel.journey;

import org.jspecify.annotations.NullMarked;
