package cn.songhe.kernel.table;

/** What can be wrong with a file, and what its sender can do about it. */
final class Faults {

    private static final int WHOLE_FILE = 0;

    private Faults() {}

    static UnreadableTable empty() {
        return new UnreadableTable(
                "table.empty", "文件是空的，请选择有内容的文件。", "The file is empty; choose one with content.", WHOLE_FILE);
    }

    static UnreadableTable noHeader() {
        return new UnreadableTable(
                "table.no-header",
                "第1行应为列名，请删去列名上方的标题或空行，或从模板开始填写。",
                "Row 1 must hold the names of the columns; remove titles and blank rows above them, or begin with the template.",
                1);
    }

    static UnreadableTable oldExcel() {
        return new UnreadableTable(
                "table.old-excel",
                "文件是旧版Excel（.xls、.et）格式或设有打开密码，请取消密码并另存为.xlsx后重新上传。",
                "The file is of an old Excel format or has a password; remove it and save the file as .xlsx.",
                WHOLE_FILE);
    }

    static UnreadableTable notWhatItsNameSays() {
        return new UnreadableTable(
                "table.not-a-spreadsheet",
                "文件内容不是电子表格，请用Excel或WPS打开后另存为.xlsx，再重新上传。",
                "The content is not that of a spreadsheet; open the file in Excel or WPS and save it as .xlsx.",
                WHOLE_FILE);
    }

    static UnreadableTable broken(int rowNumber) {
        return new UnreadableTable(
                "table.broken",
                "文件已损坏或不是.xlsx电子表格，请用Excel或WPS打开，将数据复制到新的工作簿，另存为.xlsx后重新上传。",
                "The file is damaged or not an .xlsx spreadsheet; copy the data into a new workbook and save that as .xlsx.",
                rowNumber);
    }

    static UnreadableTable encoding(int rowNumber) {
        return new UnreadableTable(
                "table.encoding",
                "文件编码不是UTF-8或GB18030，或混用了两种编码，请另存为“CSV UTF-8”或.xlsx后重新上传。",
                "The text is neither UTF-8 nor GB18030 throughout; save the file as CSV UTF-8 or as .xlsx.",
                rowNumber);
    }

    static UnreadableTable quotes(int rowNumber) {
        return new UnreadableTable(
                "table.quotes",
                "引号没有成对，或引号之后还有文字，请检查该行的英文双引号，或另存为.xlsx后重新上传。",
                "A quotation mark is not closed or is followed by more text; check the row, or save the file as .xlsx.",
                rowNumber);
    }

    static UnreadableTable rowTooLong(int rowNumber) {
        return new UnreadableTable(
                "table.row-length",
                "该行过长，可能有引号没有成对，请检查该行的英文双引号，或另存为.xlsx后重新上传。",
                "The row is too long, perhaps for a quotation mark that is not closed; check it, or save the file as .xlsx.",
                rowNumber);
    }

    static UnreadableTable cellTooLong(int rowNumber) {
        return new UnreadableTable(
                "table.cell-length", "有单元格的文字过长，请缩短后重新上传。", "The text of a cell is too long; shorten it.", rowNumber);
    }

    static UnreadableTable tooManyColumns(int rowNumber) {
        return new UnreadableTable(
                "table.columns", "列数过多，请删去多余的列。", "There are too many columns; remove those not needed.", rowNumber);
    }

    static UnreadableTable tooManyRows(int rowNumber) {
        return new UnreadableTable(
                "table.rows", "行数过多，请拆分为几个文件分别上传。", "There are too many rows; split the file.", rowNumber);
    }

    static UnreadableTable tooLarge() {
        return new UnreadableTable(
                "table.size",
                "文件过大，请拆分为几个文件，或另存为“CSV UTF-8”后上传。",
                "The file is too large; split it, or save it as CSV UTF-8.",
                WHOLE_FILE);
    }
}
