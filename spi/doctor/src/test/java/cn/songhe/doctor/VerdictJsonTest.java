package cn.songhe.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.spi.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictJsonTest {

    @Test
    void aVerdictIsWrittenWhole() {
        var finding = new Finding("cases/a.yaml", Text.of("不符", "differs"), Text.of("改正", "mend it"));
        var check = new Check("cases", Text.of("用例", "cases"), Check.Status.FAILED, List.of(finding));
        var verdict = new Verdict("demo", "1.0.0", List.of(check), new Counts(1, 2, 3, 4, 5, 6), Options.DEFAULT);

        assertThat(VerdictJson.of(verdict)).isEqualTo("""
                {"plugin":"demo","version":"1.0.0","passed":false,"checks":[{"id":"cases","title":{"zh":"用例","en":"cases"},\
                "state":"failed","findings":[{"where":"cases/a.yaml","what":{"zh":"不符","en":"differs"},\
                "remedy":{"zh":"改正","en":"mend it"}}]}],\
                "counts":{"formulas":1,"cases":2,"populations":3,"decisions":4,"branchesCovered":5,"branches":6}}""");
    }

    @Test
    void warningsDoNotStandInTheWay() {
        var check = new Check("unused", Text.of("提示", "a hint"), Check.Status.WARNED, List.of());
        var verdict = new Verdict("demo", "1.0.0", List.of(check), Counts.NONE, Options.DEFAULT);

        assertThat(VerdictJson.of(verdict)).contains("\"passed\":true", "\"state\":\"warned\"");
    }

    @Test
    void whatIsNotPlainIsWrittenAsItsNumber() {
        assertThat(VerdictJson.quoted("a\"b\\c\n\0\ud800")).isEqualTo("\"a\\\"b\\\\c\\u000a\\u0000\\ud800\"");
    }
}
