/** The domain of the register of inter-municipal cooperation. */
module de.ikz.core {
    exports de.ikz;
}
