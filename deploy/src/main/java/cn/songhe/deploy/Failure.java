package cn.songhe.deploy;

/** Something the launcher cannot do, in one clear sentence for the person at the terminal. */
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1;

    Failure(String sentence) {
        super(sentence, null, false, false);
    }
}
