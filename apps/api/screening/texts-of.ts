import { SCREENED_FIELDS, type ScreenedField } from '#screening/screen-listing.js';
import { isPictureHash } from '#screening/pictures/picture-likeness.js';
import { FIELD_WORDS } from '#messages/screening/words.js';
import type { FieldError } from '../http/http-problem.js';
import { HttpProblem, invalid } from '../http/http-problem.js';
import { CsvFault, parseCsv, SEPARATORS, type CsvRow } from '../http/parse-csv.js';
import { lineFault } from '../http/is-line.js';
import type { Fault } from '../dispute/fields/checked.js';
import { wordsFault } from '../dispute/fields/text.js';
import { LONGEST_TEXT, MOST_TEXTS, type ScreenListingsBody } from './screening.dto.js';

export type SentText = {
  readonly ref?: string;
  readonly field: ScreenedField;
  readonly shop?: string;
  readonly text: string;
};

const FIRST_FAULTS = 20;

/** For a picture stands the hash that `hashPicture` answered. */
const isNoHash = (field: ScreenedField | undefined, text: string): boolean =>
  field === 'picture' && !isPictureHash(text);

/** The texts of a request, from its list or its table. Throws HttpProblem that names the field or the line. */
export function textsOf({ texts, csv }: ScreenListingsBody): readonly SentText[] {
  if (csv === undefined) {
    if (texts === undefined) throw invalid('texts', 'missing');
    const all = texts.map(({ ref, field = 'title', shop, text }) => ({
      ...(ref !== undefined && { ref }),
      ...(shop !== undefined && { shop }),
      ...{ field, text },
    }));
    const wrong = all.findIndex((one) => isNoHash(one.field, one.text));
    if (wrong >= 0) throw invalid(`texts[${wrong}].text`, 'invalid');
    return all;
  }
  if (texts !== undefined) throw invalid('csv', 'unknown-field');
  const rows = rowsOf(csv);
  if (rows.length === 0) throw invalid('csv', 'too-short');
  if (rows.length > MOST_TEXTS)
    throw new HttpProblem('InvalidRequest', { errors: [{ field: 'csv', code: 'too-many', limit: MOST_TEXTS }] });
  const errors: FieldError[] = rows.flatMap(({ line, cells: [ref = '', field = '', text = '', shop = ''] }) => {
    const found = (column: string, fault: Fault | undefined): FieldError[] =>
      fault ? [{ field: `csv[${line}].${column}`, ...fault }] : [];
    return [
      ...found('ref', ref === '' ? undefined : lineFault(ref, 100)),
      ...found('shop', shop === '' ? undefined : lineFault(shop, 200)),
      ...found('field', fieldOf(field) ? undefined : { code: 'not-in-list', allowed: SCREENED_FIELDS }),
      ...found('text', wordsFault(text, LONGEST_TEXT)),
      ...found('text', isNoHash(fieldOf(field), text) ? { code: 'invalid' } : undefined),
    ];
  });
  if (errors.length > 0) throw new HttpProblem('InvalidRequest', { errors: errors.slice(0, FIRST_FAULTS) });
  return rows.map(({ cells: [ref = '', field = '', text = '', shop = ''] }) => ({
    ...(ref !== '' && { ref }),
    ...(shop !== '' && { shop }),
    field: fieldOf(field) ?? 'title',
    text,
  }));
}

/** By code, or by the word that either language has for it; a title where it is not said. */
const fieldOf = (said: string): ScreenedField | undefined =>
  said.trim() === ''
    ? 'title'
    : SCREENED_FIELDS.find((field) =>
        [field, ...Object.values(FIELD_WORDS[field])].some((name) => name.toLowerCase() === said.trim().toLowerCase()),
      );

const HEADS: Readonly<Record<'ref' | 'field' | 'text' | 'shop', readonly string[]>> = {
  ref: ['ref', '编号', '自编号'],
  field: ['field', '位置'],
  text: ['text', '文字', '内容'],
  shop: ['shop', '店铺'],
};

/** Each row as ref, field, text and shop, whatever the order of its columns; without a head each line is a text. */
function rowsOf(csv: string): readonly CsvRow[] {
  const [head = ''] = csv.replace(/^\ufeff/u, '').split(/[\r\n]/u, 1);
  const separator = SEPARATORS.find((one) => namesOf(head, one).some((name) => HEADS.text.includes(name)));
  const isHeadAlone = HEADS.text.includes(head.trim().toLowerCase());
  if (separator === undefined && !isHeadAlone) return linesOf(csv);
  const [names, ...rows] = parsed(csv, separator ?? ',');
  const places = (['ref', 'field', 'text', 'shop'] as const).map((column) =>
    (names?.cells ?? []).findIndex((name) => HEADS[column].includes(name.trim().toLowerCase())),
  );
  return rows.map(({ line, cells }) => ({ line, cells: places.map((place) => cells[place] ?? '') }));
}

const namesOf = (head: string, separator: string): readonly string[] =>
  head.split(separator).map((name) => name.replaceAll('"', '').trim().toLowerCase());

const linesOf = (text: string): readonly CsvRow[] =>
  text
    .split(/\r\n|\n|\r/u)
    .map((one, at) => ({ line: at + 1, cells: ['', '', one.trim()] }))
    .filter(({ cells }) => cells[2] !== '');

const parsed = (csv: string, separator: (typeof SEPARATORS)[number]): readonly CsvRow[] => {
  try {
    return parseCsv(csv, separator);
  } catch (error) {
    if (error instanceof CsvFault) throw invalid(`csv[${error.line}]`, 'invalid');
    throw error;
  }
};
