package cn.songhe.plugins.boundary;

import cn.songhe.plugins.entity.Activation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the resource of activations takes and gives. */
public final class ActivationViews {

    private ActivationViews() {}

    /**
     * The activations of a tenant.
     *
     * @param version the version in force today, or null
     * @param rehearsalRequired whether a proposal must name a rehearsal
     * @param mayPropose whether the caller may propose
     * @param activations newest first
     */
    @Schema(name = "ActivationOverview")
    public record Overview(
            String version, boolean rehearsalRequired, boolean mayPropose, List<ActivationView> activations) {}

    /**
     * An activation.
     *
     * @param effectiveFrom holds for every period that ends on or after it
     * @param rehearsal the rehearsal it rests on, or null
     * @param inForce whether it is in force today
     * @param installed whether this very jar is in operation
     * @param mayDecide whether the caller may approve or refuse it now
     * @param mayRollBack whether the caller may ask for its withdrawal now
     * @param mayDecideRollback whether the caller may decide its withdrawal now
     */
    @Schema(name = "ActivationView")
    public record ActivationView(
            long id,
            String plugin,
            String version,
            String sha256,
            LocalDate effectiveFrom,
            Activation.State state,
            Long rehearsal,
            String proposedBy,
            Instant proposedAt,
            String decidedBy,
            Instant decidedAt,
            String remark,
            String rollbackBy,
            Instant rollbackAt,
            String rollbackRemark,
            String rolledBackBy,
            Instant rolledBackAt,
            boolean inForce,
            boolean installed,
            boolean mayDecide,
            boolean mayRollBack,
            boolean mayDecideRollback) {}

    /**
     * A proposal.
     *
     * @param version a version of the city's plugin that is installed
     * @param effectiveFrom the first day of a month
     * @param rehearsal the number of a complete rehearsal of exactly this version, or null
     */
    @Schema(name = "ActivationProposal")
    public record Proposal(String version, LocalDate effectiveFrom, Long rehearsal) {}

    /**
     * A decision.
     *
     * @param approve whether it shall be so
     * @param remark why; needed for a refusal
     */
    @Schema(name = "ActivationDecision")
    public record Decision(Boolean approve, String remark) {}

    /**
     * A request for withdrawal.
     *
     * @param remark why
     */
    @Schema(name = "ActivationRollback")
    public record Rollback(String remark) {}
}
