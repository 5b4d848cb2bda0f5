package ruhr.kumpel.portal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Visit;

/// The short addresses that the header leads to.
@Controller
class OfficeDoors {

    @GetMapping("/{lang}/manage")
    @Access(Access.For.MANAGERS)
    String manage(Visit visit) {
        return "redirect:" + visit.link(ManageTabs.BASE);
    }

    @GetMapping("/{lang}/operator")
    @Access(value = Access.For.OPERATORS, on = Access.On.BARE_HOST)
    String operate(Visit visit) {
        return "redirect:" + visit.link("/operator/portals");
    }
}
