package ruhr.kumpel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Promise 1: no acknowledged write is ever lost. People write while application and database are killed at
/// random points. What was acknowledged is there afterwards, once; what was not can be sent again and is there
/// once; nothing is there by half.
class NothingIsLostTest {

    private static final int PEOPLE = 4;

    /// Printed with every failure, so that a run can be repeated (as far as processes allow).
    private final long seed = Long.getLong("kumpel.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    @Tag("sample")
    void afterAKillAtARandomPoint() throws Exception {
        kill(1);
    }

    @Test
    @Tag("long")
    void afterTwentyKillsAtRandomPoints() throws Exception {
        kill(20);
    }

    private void kill(int times) throws Exception {
        try (var kumpel = new LiveKumpel(Path.of("target", "killed-home"), "--kumpel.web.throttled=false")) {
            var wanted = WantedBlankets.by(Writer.surferSignedIn(kumpel), kumpel);
            for (int round = 1; round <= times; round++) {
                var people = people(kumpel, wanted);
                writeUntilKilled(kumpel, people, round);
                for (var person : people) person.sendAgainWhatWasNotAcknowledged();
                for (var person : people) person.findsEverythingOnce();
                nothingIsThereByHalf(kumpel);
                wanted.isPromisedAsOftenAsPledged(kumpel.database());
            }
        }
    }

    private List<Writer> people(LiveKumpel kumpel, WantedBlankets wanted) throws Exception {
        var people = new ArrayList<Writer>();
        for (int i = 0; i < PEOPLE; i++) people.add(Writer.signedIn(kumpel, wanted));
        return people;
    }

    private void writeUntilKilled(LiveKumpel kumpel, List<Writer> people, int round) throws Exception {
        try (var threads =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            var writing = people.stream()
                    .map(person -> threads.submit(person::writeUntilNobodyAnswers))
                    .toList();
            awaitAcknowledged(people, PEOPLE + random.nextInt(40));
            Thread.sleep(random.nextInt(50));
            kill(kumpel, round);
            for (var person : people) person.stop();
            for (var one : writing) one.get(60, TimeUnit.SECONDS);
        }
        kumpel.startAgain();
    }

    /// Counted rather than timed, so that slow machines are killed in the middle of the work too.
    private static void awaitAcknowledged(List<Writer> people, int wanted) throws Exception {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (people.stream().mapToInt(Writer::acknowledged).sum() < wanted) {
            assertThat(System.nanoTime()).as("writes are acknowledged at all").isLessThan(end);
            Thread.sleep(5);
        }
    }

    private static void kill(LiveKumpel kumpel, int round) throws Exception {
        switch (round % 3) {
            case 1 -> kumpel.killApplicationAndDatabase();
            case 2 -> kumpel.killApplication();
            default -> {
                kumpel.killDatabase();
                Thread.sleep(300);
                kumpel.killApplication();
            }
        }
    }

    private static void nothingIsThereByHalf(LiveKumpel kumpel) throws Exception {
        var threadsWithoutMessage = kumpel.database().sql("""
                        select count(*) from conversation.thread t
                         where not exists (select from conversation.message m where m.thread_id = t.id)
                        """).query(Long.class).single();
        assertThat(threadsWithoutMessage).isZero();
    }
}
