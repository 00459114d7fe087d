import { describe, expect, it } from 'vitest';
import { csvOf, readRows, rowsOf } from '../src/modules/imports/csv';
import { positionOf, refusalFile, refusedRows } from '../src/modules/imports/refusals';

const words = { title: (column: string): string => (column ? `<${column}>` : ''), why: (): string => 'mend it' };
const columns = [{ key: 'id_number', title: { zh: '身份证号', en: 'Identity number' } }];

describe('rows of a file', () => {
  it('are numbered as a spreadsheet numbers them, with commas, quotes and line breaks inside of cells', () => {
    expect(rowsOf('a,b\r\n"1,2","say ""yes"""\n\n"two\nlines",x')).toEqual([['a', 'b'], ['1,2', 'say "yes"'], [''], ['two\nlines', 'x']]);
  });

  it('are read in UTF-8 and in the encoding of Excel for China; other files are not opened', async () => {
    const gb = new Uint8Array([0xd0, 0xd5, 0xc3, 0xfb, 0x0a]);
    expect(await readRows(new File([gb], 'a.csv'))).toEqual([['姓名']]);
    expect(await readRows(new File(['\uFEFF姓名\n'], 'a.CSV'))).toEqual([['姓名']]);
    expect(await readRows(new File(['x'], 'a.xlsx'))).toEqual([]);
  });

  it('are written so that no spreadsheet makes a formula of them', () => {
    expect(csvOf([['=1+1', '@x', 'plain', 'say "yes"', "'=kept"]])).toBe('\uFEFF"\'=1+1","\'@x","plain","say ""yes""","\'\'=kept"\r\n');
  });
});

describe('refused rows', () => {
  const rows = [['身份证号', '姓名'], ['1', 'a'], ['=2', 'b']];
  const refused = refusedRows([{ row: 3, column: 'id_number' }, { row: 3 }], rows, words);

  it('stand once, with their cells and everything that is wrong', () => {
    expect(refused).toHaveLength(1);
    expect(refused[0]?.cells).toEqual(['=2', 'b']);
    expect(refused[0]?.faults.map((fault) => fault.title)).toEqual(['<id_number>', '']);
    expect(positionOf('id_number', rows[0] ?? [], columns)).toBe(0);
    expect(positionOf('name', rows[0] ?? [], columns)).toBe(-1);
  });

  it('make a file that can be mended and imported as it is, also for the second time', () => {
    expect(refusalFile(refused, rows[0] ?? [], ['row'])).toBe('\uFEFF"身份证号","姓名","row","reasons"\r\n"\'=2","b","3","<id_number>：mend it；mend it"\r\n');
    const again = refusedRows([{ row: 2 }], [['身份证号', 'row', 'reasons'], ['1', '9', 'old']], words);
    expect(refusalFile(again, ['身份证号', 'row', 'reasons'], [])).toContain('"身份证号","row","reasons"\r\n"1","2","mend it"');
  });

  it('are listed without cells where the file was not opened', () => {
    expect(refusalFile(refusedRows([{ row: 3, column: 'id_number' }], [], words), [], ['row', 'column', 'why'])).toBe('\uFEFF"row","column","why"\r\n"3","<id_number>","mend it"\r\n');
  });
});
