package cn.songhe.kernel.imports;

import java.util.List;

/**
 * What an import did.
 *
 * @param kind what was imported
 * @param rows rows read, without the head and blank ones
 * @param changed rows that brought something new
 * @param unchanged rows that said what was known
 * @param refused rows not taken
 * @param applied whether anything was kept; an import that accepts all or nothing keeps nothing if it refuses a row
 * @param refusals each refusal, in order of rows; at most {@link ImportRun#MOST_REFUSALS}
 */
public record ImportReport(
        String kind, int rows, int changed, int unchanged, int refused, boolean applied, List<Refusal> refusals) {}
