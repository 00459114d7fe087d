package cn.songhe.facilities.boundary;

import cn.songhe.kernel.paging.Page;
import cn.songhe.kernel.web.Params;
import cn.songhe.spi.FacilityKind;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which facilities are asked for, in which order; what is left out does not narrow the list. */
public class FacilityQuery {

    @QueryParam("name")
    @Parameter(description = "any part of the name")
    private String name;

    @QueryParam("kind")
    @Parameter(description = "the kind today", schema = @Schema(implementation = FacilityKind.class))
    private String kind;

    @QueryParam("division")
    @Parameter(description = "the division and all within it, 6 or 9 digits")
    private String division;

    @QueryParam("state")
    @Parameter(description = "open, closed or planned")
    private String state;

    @QueryParam("sort")
    @Parameter(description = "name, -name, beds or -beds; in order of their numbers if left out")
    private String sort;

    @QueryParam("after")
    @Parameter(description = "the next of the page before")
    private String after;

    @QueryParam("limit")
    @DefaultValue("50")
    private int limit;

    /** Any part of the name, or {@code null}. */
    public String name() {
        return Params.text(name);
    }

    /** The kind, or {@code null}. */
    public FacilityKind kind() {
        return Params.oneOf("kind", kind, FacilityKind.class);
    }

    /** The code of the division, or {@code null}. */
    public String division() {
        return Params.division("division", division);
    }

    /** The state, or {@code null}. */
    public FacilityState state() {
        return Params.oneOf("state", state, FacilityState.class);
    }

    /** The name of the order, or {@code null}. */
    public String sort() {
        return Params.text(sort);
    }

    /** Where the page begins, or {@code null}. */
    public String after() {
        return Params.text(after);
    }

    /** How many facilities a page holds. */
    public int size() {
        return Page.size(limit);
    }
}
