package cn.songhe.spi;

/**
 * What one needs to know of a facility when a person's facts mention it.
 *
 * @param id the platform's number of the facility
 * @param kind its kind
 * @param division the division it stands in
 */
public record FacilityRef(long id, FacilityKind kind, DivisionCode division) {}
