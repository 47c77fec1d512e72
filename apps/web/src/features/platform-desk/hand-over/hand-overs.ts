import type { HandOverBody } from '../../../client/types.gen.js';
import { rightForm } from '../../intake/form.js';
import { numberIn } from '../../quick-filing/rows.js';
import { instantIn } from '../instant-in.js';
import { titleOf, type Cells, type HandedLine } from './handed-lines.js';

export type ForAll = {
  readonly platformId: string;
  readonly filedAs: HandOverBody['filedAs'];
  readonly kind: string;
  /** What a right of this kind has beside a name and a number, as it is typed. */
  readonly own: Readonly<Record<string, string | boolean>>;
  readonly declaration: string;
};

/** One complaint for each reference, of the lines that carry it; none of a reference that has a line which is wrong. */
export const handOversOf = (lines: readonly HandedLine[], forAll: ForAll): readonly HandOverBody[] => {
  const byReference = new Map<string, readonly Cells[]>();
  for (const { cells, fault } of lines)
    if (fault === undefined) byReference.set(cells.reference, [...(byReference.get(cells.reference) ?? []), cells]);
  return [...byReference.values()].map((own) => bodyOf(own, forAll));
};

const bodyOf = (lines: readonly Cells[], { platformId, filedAs, kind, own, declaration }: ForAll): HandOverBody => {
  const [first] = lines as readonly [Cells, ...Cells[]];
  const sellers = [...new Map(lines.map((line) => [sellerOf(line), line])).entries()];
  const refOf = (line: Cells): string => `r${sellers.findIndex(([seller]) => seller === sellerOf(line)) + 1}`;
  const itemRef = itemRefs(lines);
  const account = (handle: string) => (handle === '' ? {} : { account: { platformId, handle } });
  const right = { kind, name: first.right, registrationNumber: first.registration, holder: '', details: '', own };
  return {
    reference: first.reference,
    filedAt: at(first.filedAt),
    filedAs,
    complainant: { name: first.complainant, ...account(first.complainantAccount) },
    right: rightForm(right, filedAs) as unknown as HandOverBody['right'],
    respondents: sellers.map(([, line]) => ({
      ref: refOf(line),
      roles: ['merchant'],
      name: line.seller,
      ...account(line.account),
    })),
    items: lines.map((line, index) => ({
      ref: itemRef(index),
      platformId,
      kind: 'product',
      locator: { url: line.url, externalId: numberIn(line.url) },
      title: titleOf(line),
      respondents: [refOf(line)],
    })),
    claims: [{ kind: 'remove' }],
    statement: first.statement,
    evidence: [],
    materials: [],
    declaration,
    notices: [],
    counterNotices: lines.map((line, index) => ({
      respondent: refOf(line),
      items: [itemRef(index)],
      statement: line.counterNotice,
      evidence: [],
      filedAt: at(line.counterFiledAt),
    })),
    measures: lines.flatMap((line, index) =>
      line.measure === ''
        ? []
        : [{ respondent: refOf(line), item: itemRef(index), code: line.measure, takenAt: at(line.measureAt) }],
    ),
    waitingPeriods: [],
  };
};

const at = (text: string): string => instantIn(text) ?? text;
const sellerOf = ({ seller, account }: Cells): string => JSON.stringify([seller, account]);

/** The platform's own number of an item, by which results name it, where it can be a ref and is no other's. */
const itemRefs = (lines: readonly Cells[]): ((index: number) => string) => {
  const numbers = lines.map(({ url }) => numberIn(url));
  const isOwn = numbers.every((one, index) => /^[A-Za-z0-9_-]{1,40}$/.test(one) && numbers.indexOf(one) === index);
  return (index) => (isOwn ? (numbers[index] ?? '') : `i${index + 1}`);
};
