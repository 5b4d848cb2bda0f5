/// Promises proven by machine: what must hold for every route, every form and every log line is generated from
/// the routes and forms that the application really has.
@NullMarked
package ruhr.kumpel.proof;

import org.jspecify.annotations.NullMarked;
