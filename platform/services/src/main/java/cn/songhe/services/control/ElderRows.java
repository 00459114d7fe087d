package cn.songhe.services.control;

import cn.songhe.elders.boundary.ElderDirectory;
import cn.songhe.facilities.boundary.FacilityDirectory;
import cn.songhe.kernel.identifier.CitizenId;
import cn.songhe.kernel.imports.Cells;
import cn.songhe.kernel.imports.Column;
import cn.songhe.kernel.imports.RowImport.Taken;
import cn.songhe.kernel.work.Work;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the elders and facilities that rows of an import speak of; refuses rows about unknown ones. */
final class ElderRows {

    static final Column ID_NUMBER =
            Column.required("id_number", "身份证号", "Identity number", "18 位或旧 15 位", "18 digits, or the old 15");
    static final Column CREDIT_CODE =
            Column.required("credit_code", "统一社会信用代码", "Credit code", "机构的 18 位代码", "the facility's 18 characters");

    private ElderRows() {}

    static <T> Map<CitizenId, Long> elders(
            ElderDirectory directory, Work work, List<Taken<T>> rows, Function<T, CitizenId> number) {
        var numbers = rows.stream().map(r -> number.apply(r.says())).collect(Collectors.toSet());
        return directory.find(work, numbers);
    }

    static <T> Map<String, Long> facilities(Work work, List<Taken<T>> rows, Function<T, String> code) {
        return FacilityDirectory.find(
                work, rows.stream().map(r -> code.apply(r.says())).collect(Collectors.toSet()));
    }

    static boolean known(Cells cells, Long elder, Long facility) {
        if (elder == null) {
            cells.refuse(
                    "id_number",
                    "elder.unknown",
                    "名册中没有此人；请先登记老年人，再导入本表。",
                    "This person is not on the register; register the elder first.");
        }
        if (facility == null) {
            cells.refuse(
                    "credit_code",
                    "facility.unknown",
                    "名册中没有此机构；请先登记机构，再导入本表。",
                    "This facility is not on the register; register it first.");
        }
        return elder != null && facility != null;
    }

    /** An operator records for the own facility only. */
    static boolean mayRecordFor(Work work, Cells cells, long facility) {
        var own = work.actor().facility();
        if (own != null && own != facility) {
            cells.refuse("credit_code", "facility.not-own", "您只能为本机构登记。", "You record for your own facility only.");
            return false;
        }
        return true;
    }
}
