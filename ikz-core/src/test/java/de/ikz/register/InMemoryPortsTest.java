package de.ikz.register;

class InMemoryPortsTest extends PortsContract {

    private final Ports ports = InMemoryPorts.empty();

    @Override
    protected Ports ports() {
        return ports;
    }
}
