package cn.songhe.doctor;

/** Called by examined code in every method and loop, so that a thread whose time is up comes to an end. Not for anybody else. */
public final class Guard {

    private Guard() {}

    /** Ends the thread if it was told to. */
    public static void pass() {
        if (Thread.currentThread().isInterrupted()) {
            throw new GivenUp();
        }
    }

    /** Thrown through the examined code, which catches no errors. */
    static final class GivenUp extends Error {

        private static final long serialVersionUID = 1;

        GivenUp() {
            super("time is up", null, false, false);
        }
    }
}
