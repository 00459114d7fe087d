/** A row of a CSV file, numbered as a spreadsheet numbers it: the head is 1. */
export type Row = readonly string[];

const MOST = 32 * 1024 * 1024;

/** The rows of a text by RFC 4180, as the server reads them: cells between commas, quoted where they hold commas, quotes or line breaks. */
export function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    row.push(cell);
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (quoted) {
      const doubled = sign === '"' && text[at + 1] === '"';
      quoted = sign !== '"' || doubled;
      cell += quoted ? sign : '';
      at += doubled ? 1 : 0;
    } else if (sign === '"' && cell === '') {
      quoted = true;
    } else if (sign === ',') {
      endCell();
    } else if (sign === '\n' || sign === '\r') {
      at += sign === '\r' && text[at + 1] === '\n' ? 1 : 0;
      endRow();
    } else {
      cell += sign;
    }
  }
  if (cell !== '' || row.length > 0) {
    endRow();
  }
  return rows;
}

/** A cell of which no spreadsheet makes a formula; reading it gives back what was written. */
function guarded(cell: string): string {
  return /^'*[=+\-@＝＋－＠\t\r\n]/.test(cell) ? `'${cell}` : cell;
}

/** Rows as the text of a CSV file that spreadsheets in China open rightly. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]): string => row.map((cell) => `"${guarded(cell).replaceAll('"', '""')}"`).join(',');
  return `\uFEFF${rows.map(line).join('\r\n')}\r\n`;
}

/** The text of a file in UTF-8, or else in GB18030, in which Excel for China saves. */
function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** The rows of a CSV file; none of another kind of file, and none of one that is too large to be read twice. */
export async function readRows(file: File): Promise<Row[]> {
  const isCsv = file.name.toLowerCase().endsWith('.csv');
  return isCsv && file.size <= MOST ? rowsOf(decoded(await file.arrayBuffer())) : [];
}
