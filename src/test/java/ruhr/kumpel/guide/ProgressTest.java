package ruhr.kumpel.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.PortalId;

/// By which rules a course is completed, and what stands on the paper.
class ProgressTest {

    private static final Course COURSE =
            new Course(CourseId.next(), new PortalId(Ids.next()), "Begleiten", "", 80, 24, CourseStage.RUNNING);
    private static final UUID LAW = Ids.next();
    private static final UUID CHOIR = Ids.next();
    private static final List<CourseModule> MODULES = List.of(module(LAW, true), module(CHOIR, false));

    @Test
    void fourOfFiveDatesAndTheRequiredModuleAreEnough() {
        assertThat(new Progress(4, 5, 720, Set.of(LAW)).completes(COURSE, MODULES))
                .isTrue();
    }

    @Test
    void threeOfFiveDatesAreNot() {
        assertThat(new Progress(3, 5, 540, Set.of(LAW, CHOIR)).completes(COURSE, MODULES))
                .isFalse();
    }

    @Test
    void withoutTheRequiredModuleNoAttendanceHelps() {
        assertThat(new Progress(5, 5, 900, Set.of(CHOIR)).completes(COURSE, MODULES))
                .isFalse();
    }

    @Test
    void nobodyCompletesACourseWithoutDates() {
        assertThat(Progress.NONE.completes(COURSE, List.of())).isFalse();
    }

    @Test
    void aCodeIsReadHoweverItIsTyped() {
        assertThat(CertificateCode.parse(" 7k3m q2xv-9dot ")).contains(new CertificateCode("7K3MQ2XV9D0T"));
        assertThat(CertificateCode.parse("7K3M-Q2XV")).isEmpty();
        assertThat(CertificateCode.parse("7K3M-Q2XV-9DUT")).isEmpty();
        assertThat(new CertificateCode("7K3MQ2XV9D0T").grouped()).isEqualTo("7K3M-Q2XV-9D0T");
    }

    @Test
    void aLineOfMaterialIsWordsOrALinkOrBoth() {
        assertThat(Material.of("Stift mitbringen\n\nFolien: https://example.org/f.pdf\nhttps://example.org"))
                .containsExactly(
                        new Material("Stift mitbringen", ""),
                        new Material("Folien", "https://example.org/f.pdf"),
                        new Material("https://example.org", "https://example.org"));
    }

    private static CourseModule module(UUID id, boolean required) {
        return new CourseModule(id, COURSE.id(), "Modul", "", "", required, "");
    }
}
