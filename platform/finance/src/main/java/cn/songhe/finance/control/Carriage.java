package cn.songhe.finance.control;

import java.util.Map;

/** What subjects carry into a period, by the names of the states, and where to put what they carry out of it. */
interface Carriage {

    /** Where nothing is carried. */
    Carriage NOTHING = new Carriage() {
        @Override
        public Map<String, Long> into(long subject) {
            return Map.of();
        }

        @Override
        public void outOf(long subject, Map<String, Long> carried) {
            // nothing is carried on
        }
    };

    /** What the subject carries in. Subjects are asked for in order of their numbers. */
    Map<String, Long> into(long subject);

    /** What the subject carries out. */
    void outOf(long subject, Map<String, Long> carried);
}
