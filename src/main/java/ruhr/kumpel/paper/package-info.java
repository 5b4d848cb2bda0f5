/// What leaves the screen: PDFs, posters, QR codes and calendar files. Callers pass words and get bytes; the
/// fonts come along, so that a poster in Arabic or Ukrainian looks the same on every machine. Nothing is fetched
/// from anywhere while a document is made.
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package ruhr.kumpel.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
