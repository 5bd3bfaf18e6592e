package de.ikz.war;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import java.net.InetAddress;

/** The LDAP directory of a city, in memory: two people (the password is the name), one of them in a group. */
final class CityDirectory implements AutoCloseable {
    static final String BASE = "dc=stadt,dc=example";
    static final String PASSWORD = "dienst";
    static final String COORDINATOR = "ldap-koordination";
    static final String READER = "ldap-leser";

    private final InMemoryDirectoryServer server;

    CityDirectory() throws LDAPException, LDIFException {
        var config = new InMemoryDirectoryServerConfig(BASE);
        config.setListenerConfigs(
                InMemoryListenerConfig.createLDAPConfig("city", InetAddress.getLoopbackAddress(), 0, null));
        config.addAdditionalBindCredentials("cn=dienst," + BASE, PASSWORD);
        config.setSchema(null);
        server = new InMemoryDirectoryServer(config);
        server.add("dn: " + BASE, "objectClass: domain", "dc: stadt");
        server.add("dn: ou=personen," + BASE, "objectClass: organizationalUnit", "ou: personen");
        server.add("dn: ou=gruppen," + BASE, "objectClass: organizationalUnit", "ou: gruppen");
        person(COORDINATOR);
        person(READER);
        server.add(
                "dn: cn=IKZ-Koordination,ou=gruppen," + BASE,
                "objectClass: groupOfNames",
                "cn: IKZ-Koordination",
                "member: uid=" + COORDINATOR + ",ou=personen," + BASE);
        server.startListening();
    }

    String address() {
        return "ldap://127.0.0.1:" + server.getListenPort();
    }

    @Override
    public void close() {
        server.shutDown(true);
    }

    private void person(String name) throws LDAPException, LDIFException {
        server.add(
                "dn: uid=" + name + ",ou=personen," + BASE,
                "objectClass: inetOrgPerson",
                "uid: " + name,
                "cn: " + name,
                "sn: " + name,
                "userPassword: " + name);
    }
}
