package ruhr.kumpel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Promise 1: no acknowledged write is ever lost. People write and give money while application and database are killed
/// at random points. What was acknowledged is there afterwards, once; what was not can be sent again and is there
/// once; nothing is there by half, and no euro is lost or doubled (promises 4, 5, 6).
class NothingIsLostTest {

    private static final int WRITERS = 3;

    /// Printed with every failure, so that a run can be repeated (as far as processes allow).
    private final long seed = Long.getLong("kumpel.seed", System.nanoTime());
    private final Random random = new Random(seed);

    /// Fifty take a quarter of an hour and more: `-Dkumpel.kills=50`.
    private final int times = Integer.getInteger("kumpel.kills", 24);

    private enum Kill {
        APPLICATION_AND_DATABASE,
        APPLICATION,
        DATABASE_THEN_APPLICATION,
        /// The application stays and starts it again: much sooner than the application itself could be back.
        DATABASE
    }

    @Test
    @Tag("sample")
    void afterAKillAtARandomPoint() throws Exception {
        kill(List.of(Kill.APPLICATION_AND_DATABASE));
    }

    @Test
    @Tag("long")
    void afterManyKillsAtRandomPoints() throws Exception {
        var kills = new ArrayList<Kill>();
        for (int i = 0; i < times; i++) kills.add(i % 4 == 3 ? Kill.values()[i / 4 % 3] : Kill.DATABASE);
        kill(kills);
    }

    private void kill(List<Kill> kills) throws Exception {
        try (var kumpel = new LiveKumpel(Path.of("target", "killed-home"), "--kumpel.web.throttled=false")) {
            var wanted = WantedBlankets.by(Writer.surferSignedIn(kumpel, "support"), kumpel);
            var street = MoneyStreet.of(kumpel, random);
            var writers = writers(kumpel, wanted);
            for (var kill : kills) {
                var all = new ArrayList<Doer<?>>(street.doers());
                all.addAll(writers);
                doUntilKilled(kumpel, all, street, kill);
                for (var one : all) one.doAgainWhatWasNotAcknowledged();
                for (var writer : writers) writer.findsEverythingOnce();
                nothingIsThereByHalf(kumpel);
                wanted.isPromisedAsOftenAsPledged(kumpel.database());
                street.agrees(kumpel.database());
                if (kill != Kill.DATABASE) writers = writers(kumpel, wanted);
            }
        } catch (Throwable e) {
            throw new AssertionError("With -Dkumpel.seed=" + seed, e);
        }
    }

    private static List<Writer> writers(LiveKumpel kumpel, WantedBlankets wanted) throws Exception {
        var writers = new ArrayList<Writer>();
        for (int i = 0; i < WRITERS; i++) writers.add(Writer.signedIn(kumpel, wanted));
        return writers;
    }

    private void doUntilKilled(LiveKumpel kumpel, List<Doer<?>> doers, MoneyStreet street, Kill kill) throws Exception {
        try (var threads =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            var doing = doers.stream()
                    .map(doer -> threads.submit((Callable<Void>) () -> {
                        doer.doUntilStopped();
                        return null;
                    }))
                    .toList();
            try {
                awaitFurther(doers.size() + random.nextInt(60), doers, street);
                Thread.sleep(random.nextInt(50));
                kill(kumpel, kill);
                if (kill == Kill.DATABASE) awaitFurther(doers.size(), doers, street);
            } finally {
                doers.forEach(Doer::stop);
            }
            for (var one : doing) one.get(60, TimeUnit.SECONDS);
        }
        if (kill != Kill.DATABASE) kumpel.startAgain();
    }

    /// Counted rather than timed, so that slow machines are killed in the middle of the work too.
    private static void awaitFurther(int many, List<Doer<?>> doers, MoneyStreet street) throws Exception {
        int wanted = acknowledged(doers) + many;
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (acknowledged(doers) < wanted || !street.isBusy()) {
            assertThat(System.nanoTime()).as("writes are acknowledged at all").isLessThan(end);
            Thread.sleep(5);
        }
    }

    private static int acknowledged(List<Doer<?>> doers) {
        return doers.stream().mapToInt(doer -> doer.acknowledged().size()).sum();
    }

    private static void kill(LiveKumpel kumpel, Kill kill) throws Exception {
        switch (kill) {
            case APPLICATION_AND_DATABASE -> kumpel.killApplicationAndDatabase();
            case APPLICATION -> kumpel.killApplication();
            case DATABASE_THEN_APPLICATION -> {
                kumpel.killDatabase();
                Thread.sleep(300);
                kumpel.killApplication();
            }
            case DATABASE -> {
                kumpel.killDatabase();
                kumpel.awaitAnswer();
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
