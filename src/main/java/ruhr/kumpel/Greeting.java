package ruhr.kumpel;

import java.io.PrintStream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.Installation;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.portal.Portals;

/// Tells the person at the console where to look: the log is for later, this is for now.
@Component
class Greeting {

    private final Installation installation;
    private final Portals portals;

    Greeting(Installation installation, Portals portals) {
        this.installation = installation;
        this.portals = portals;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        print(System.out);
    }

    void print(PrintStream console) {
        console.println();
        console.println("Kumpel is running. Its data is in " + installation.home());
        console.println();
        console.println("  " + installation.accountUrl() + "/   all portals");
        portals.all()
                .forEach(portal ->
                        console.println("  " + portals.site(portal.id()).origin() + "/   "
                                + portal.name().in(LanguageTag.ENGLISH).value()));
        console.println();
        if (installation.demo()) printDemo(console);
    }

    private void printDemo(PrintStream console) {
        console.println("This is a demo: nobody else can reach it, nothing in it is real, no mail leaves it.");
        console.println("Sign in as member, organisation, moderator, manager or operator with one click at");
        console.println("  " + installation.accountUrl() + "/en/demo");
        console.println("Letters (codes, links) wait for the operator at");
        console.println("  " + installation.accountUrl() + "/en/operator/mail");
        console.println();
    }
}
