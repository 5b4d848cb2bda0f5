package ruhr.kumpel.database;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/// Loads the demo, if this is one, in the order of the modules. (Modulith's `ApplicationModuleInitializer` would
/// do the same, but analyses all classes at each start for it.)
@Component
class DemoLoader implements ApplicationRunner {

    private final Installation installation;
    private final ObjectProvider<Demo> parts;

    DemoLoader(Installation installation, ObjectProvider<Demo> parts) {
        this.installation = installation;
        this.parts = parts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!installation.demo()) return;
        var ordered = inOrder(parts.stream().toList());
        ordered.forEach(Demo::load);
        ordered.forEach(Demo::liveOn);
    }

    private static List<Demo> inOrder(List<Demo> parts) {
        return parts.stream().sorted(Comparator.comparing(DemoLoader::level)).toList();
    }

    private static int level(Demo part) {
        var name = part.getClass().getPackageName();
        return Migrations.MODULES.indexOf(name.substring(name.lastIndexOf('.') + 1));
    }
}
