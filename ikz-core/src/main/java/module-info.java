/** The domain of the IKZ register: needs nothing but the JDK. */
module de.ikz.core {
    exports de.ikz.access;
    exports de.ikz.cooperation;
    exports de.ikz.history;
    exports de.ikz.intake;
    exports de.ikz.mending;
    exports de.ikz.organization;
    exports de.ikz.partner;
    exports de.ikz.reading;
    exports de.ikz.reference;
    exports de.ikz.register;
    exports de.ikz.renewal;
    exports de.ikz.time;
    exports de.ikz.time.german;
}
