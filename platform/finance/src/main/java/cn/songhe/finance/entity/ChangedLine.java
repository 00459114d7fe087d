package cn.songhe.finance.entity;

/**
 * A line that stands otherwise than in the last closed cycle, or is gone.
 *
 * @param of whether the subject is an elder or a facility
 * @param key which one; its period is the one it is for now, or would be for
 * @param change what became of it
 * @param reason a stable code: of the formula's refusal, or of what changed about the subject
 * @param fen what it is now, 0 if it stopped
 * @param fenBefore what it was, 0 if it is new
 */
public record ChangedLine(SubjectKind of, Line.Key key, LineChange change, String reason, long fen, long fenBefore) {

    /** The same with its reason. */
    public ChangedLine because(String code) {
        return new ChangedLine(of, key, change, code, fen, fenBefore);
    }
}
