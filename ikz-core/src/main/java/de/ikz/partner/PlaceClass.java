package de.ikz.partner;

/** What kind of body the words before a place tell. */
enum PlaceClass {
    /** Stadt. */
    CITY,
    /** Gemeinde. */
    MUNICIPALITY,
    /** Landkreis, LK. */
    DISTRICT,
    /** Verwaltungsgemeinschaft, Samtgemeinde: several municipalities with one administration. */
    COLLECTIVE,
    /** Land, Freistaat. */
    STATE,
    /** Kommune: a municipality or a district. */
    ANY,
    /** An office, such as {@code Rechtsamt Leipzig}, or nothing: a municipality or a district, rather the large city. */
    OFFICE;

    /** Whether a body may be called so. */
    boolean fits(Body body) {
        return switch (this) {
            case CITY, MUNICIPALITY -> body.kind() == PartnerKind.MUNICIPALITY && !NameForms.isCollective(body);
            case DISTRICT -> body.kind() == PartnerKind.DISTRICT;
            case COLLECTIVE -> NameForms.isCollective(body);
            case STATE -> NameForms.isState(body);
            case ANY, OFFICE ->
                body.kind() == PartnerKind.DISTRICT
                        || body.kind() == PartnerKind.MUNICIPALITY && !NameForms.isCollective(body);
        };
    }

    /** The kind of an unknown body that is called so. */
    PartnerKind kind() {
        return switch (this) {
            case CITY, MUNICIPALITY, COLLECTIVE -> PartnerKind.MUNICIPALITY;
            case DISTRICT -> PartnerKind.DISTRICT;
            case STATE -> PartnerKind.STATE_BODY;
            case ANY, OFFICE -> PartnerKind.UNKNOWN;
        };
    }
}
