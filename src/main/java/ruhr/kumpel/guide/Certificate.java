package ruhr.kumpel.guide;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// Says that somebody has completed a course.
///
/// @param name as it stands on the paper; nobody who checks the code reads it
/// @param hours of the dates at which she was
record Certificate(
        UUID id,
        PortalId portal,
        CourseId course,
        PersonId person,
        CertificateCode code,
        String name,
        int hours,
        Instant issued,
        LocalDate until) {

    boolean valid(LocalDate today) {
        return !today.isAfter(until);
    }

    /// `N. A.`: enough for whoever holds the paper, too little for anybody else.
    String initials() {
        return Arrays.stream(name.strip().split("[\\s-]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> new String(Character.toChars(word.codePointAt(0))).toUpperCase(Locale.ROOT) + ".")
                .collect(Collectors.joining(" "));
    }

    String desk() {
        return "/manage/guides/certificates/" + id;
    }
}
