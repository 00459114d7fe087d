/** Spreadsheet and CSV files, read row by row for imports and written for templates and lists of refusals. */
package cn.songhe.kernel.table;
