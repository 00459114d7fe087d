package cn.songhe.elders.boundary;

import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.paging.Page;
import cn.songhe.kernel.web.Params;
import cn.songhe.spi.HardshipCategory;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which elders are asked for, in which order; what is left out does not narrow the list. */
public class ElderQuery {

    private static final int OLDEST = 150;

    @QueryParam("name")
    @Parameter(description = "how the name begins")
    private String name;

    @QueryParam("division")
    @Parameter(description = "the division of residence and all within it, 6 or 9 digits")
    private String division;

    @QueryParam("ageFrom")
    @Parameter(description = "the least age in completed years today")
    private String ageFrom;

    @QueryParam("ageThrough")
    @Parameter(description = "the greatest age in completed years today")
    private String ageThrough;

    @QueryParam("category")
    @Parameter(description = "a category held today", schema = @Schema(implementation = HardshipCategory.class))
    private String category;

    @QueryParam("state")
    @Parameter(description = "here, died or departed")
    private String state;

    @QueryParam("sort")
    @Parameter(description = "name, -name, birth or -birth; in order of their numbers if left out")
    private String sort;

    @QueryParam("after")
    @Parameter(description = "the next of the page before")
    private String after;

    @QueryParam("limit")
    @DefaultValue("50")
    private int limit;

    /** How the name begins, or {@code null}. */
    public String name() {
        return Params.text(name);
    }

    /** The code of the division, or {@code null}. */
    public String division() {
        return Params.division("division", division);
    }

    /** The least age, or {@code null}. */
    public Integer ageFrom() {
        return Params.number("ageFrom", ageFrom, 0, OLDEST);
    }

    /** The greatest age, or {@code null}. */
    public Integer ageThrough() {
        var most = Params.number("ageThrough", ageThrough, 0, OLDEST);
        var least = ageFrom();
        if (most != null && least != null && most < least) {
            throw Problems.invalid("ageThrough", "年龄上限小于下限。", "The greatest age is less than the least.");
        }
        return most;
    }

    /** The category, or {@code null}. */
    public HardshipCategory category() {
        return Params.oneOf("category", category, HardshipCategory.class);
    }

    /** The state, or {@code null}. */
    public ElderState state() {
        return Params.oneOf("state", state, ElderState.class);
    }

    /** The name of the order, or {@code null}. */
    public String sort() {
        return Params.text(sort);
    }

    /** Where the page begins, or {@code null}. */
    public String after() {
        return Params.text(after);
    }

    /** How many elders a page holds. */
    public int size() {
        return Page.size(limit);
    }
}
