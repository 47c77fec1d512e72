import type { HashedPicture } from './use-picture-hashes.js';

const HEAD = 'ref,field,text';
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
/** Names of columns in either language: a table has a head, lines of text have none. */
const isTable = (csv: string): boolean =>
  /^\s*"?(ref|编号|自编号|field|位置|text|文字|内容)"?\s*([,;\t]|$)/imu.test(csv.split(/\r?\n/u, 1)[0] ?? '');

/** The texts with a row for each picture, so that all is sent at once; lines become a table where pictures come to them. */
export function withPictures(csv: string, pictures: readonly HashedPicture[]): string {
  const texts = csv.trim();
  if (pictures.length === 0) return texts;
  const rows = pictures.map(({ name, hash }) => `${cell(name.slice(0, 100))},picture,${hash}`);
  if (texts === '') return [HEAD, ...rows].join('\n');
  if (!isTable(texts)) {
    const lines = texts.split(/\r?\n/u).filter((line) => line.trim() !== '');
    return [HEAD, ...lines.map((line) => `,title,${cell(line)}`), ...rows].join('\n');
  }
  // a table keeps its own columns: pictures stand in the same order of them
  const [head = '', ...own] = texts.split(/\r?\n/u);
  const separator = head.includes('\t') ? '\t' : head.includes(';') ? ';' : ',';
  const columns = head.split(separator).map((name) => name.replaceAll('"', '').trim().toLowerCase());
  const valueOf = (column: string, { name, hash }: HashedPicture): string => {
    if (['ref', '编号', '自编号'].includes(column)) return cell(name.slice(0, 100));
    if (['field', '位置'].includes(column)) return 'picture';
    return ['text', '文字', '内容'].includes(column) ? hash : '';
  };
  const more = pictures.map((one) => columns.map((column) => valueOf(column, one)).join(separator));
  return [head, ...own, ...more].join('\n');
}
