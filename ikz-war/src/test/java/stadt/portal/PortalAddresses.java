package stadt.portal;

import de.ikz.cooperation.CooperationNumber;
import de.ikz.portlet.Addresses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Specializes;

/** Where the portal has its pages; an entry has none. */
@Specializes
@RequestScoped
public class PortalAddresses extends Addresses {

    @Override
    public String register() {
        return "/portal/zusammenarbeit.xhtml";
    }

    @Override
    public String entry(CooperationNumber number) {
        return "";
    }

    @Override
    public String unit(String code) {
        return "/portal/amt.xhtml?code=" + code;
    }

    @Override
    public String partner(String id) {
        return "";
    }
}
