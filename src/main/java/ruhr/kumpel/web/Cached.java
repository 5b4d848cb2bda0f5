package ruhr.kumpel.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A GET route whose answer to visitors without account depends on nothing but host, path and these parameters,
/// and may be up to a minute old unless something changes. It is then answered from memory, before the security
/// chain.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Cached {

    /// The parameters that matter. All others are ignored, also in links back to the page.
    String[] params() default {};

    /// Parameters that keep a request away from the cache: where somebody is must not be remembered.
    String[] never() default {};
}
