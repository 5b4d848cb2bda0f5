package ruhr.kumpel.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Who may call a route. Every handler method (or its class) carries it; a test lists them all and a route
/// without one does not start. Whoever is not allowed gets the sign-in page if anonymous, else 404: nobody
/// learns what exists.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Access {

    For value();

    On on() default On.PORTAL;

    /// The least that somebody must be.
    enum For {
        EVERYBODY,
        MEMBERS,
        /// Who edits at least a part of the pages: one town's, one branch. The page asks for which.
        AUTHORS,
        EDITORS,
        MODERATORS,
        MANAGERS,
        OPERATORS
    }

    /// On which hosts the route exists.
    enum On {
        PORTAL,
        BARE_HOST,
        BOTH
    }
}
