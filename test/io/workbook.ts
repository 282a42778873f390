import { strToU8, zipSync } from 'fflate';
import { openXlsx } from '../../src/io/xlsx-read';

const NS = 'http://schemas.openxmlformats.org';
const OFFICE = `${NS}/officeDocument/2006/relationships`;

/** A workbook of one sheet, made by hand. */
export function workbook(
  rows: string,
  extra: {
    strings?: string;
    styles?: string;
    properties?: string;
    name?: string;
    files?: Record<string, Uint8Array>;
  } = {},
) {
  const { strings = '', styles = '', properties = '', name = 'stakeholders', files = {} } = extra;
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="${OFFICE}">${properties}<sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
    'xl/sharedStrings.xml': strToU8(`<sst>${strings}</sst>`),
    'xl/styles.xml': strToU8(`<styleSheet>${styles}</styleSheet>`),
    ...files,
  });
}

/** The table on the one sheet of a workbook. */
export const cells = (rows: string, extra = {}) => openXlsx(workbook(rows, extra), 'w.xlsx')[0]!.read();
export const row = (...contents: string[]) => `<row>${contents.join('')}</row>`;
export const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
export const HEADER = row(text('id'), text('v'));
