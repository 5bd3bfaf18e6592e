package de.ikz;

/** Names the register; keeps the exported package from being empty until the first feature stands. */
public final class Register {
    /** The name as clerks read it. */
    public static final String NAME = "IKZ-Register";

    private Register() {}
}
