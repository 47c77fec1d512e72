import type { WordKind } from '#domain/dispute/visibility/sees-words.js';
import type { Database } from '#event-store/types.js';
import { ofViewer, Values, type Whose } from './docket-filter.js';
import { notStoredOnly } from './not-stored-only.js';
import { DOCKET_VIEW } from './views.js';

export type DocketWord = { readonly disputeId: string | null; readonly partyId: string | null };

/** Where these words stand among numbers, names, goods and rights: at most so many places, in no order. */
export async function findDocketWords(
  database: Database,
  associationId: string,
  { grams, words, limit }: { readonly grams: readonly number[]; readonly words: string; readonly limit: number },
): Promise<readonly DocketWord[]> {
  const { rows } = await database.query<DocketWord>({
    text: `SELECT dispute_id AS "disputeId", party_id AS "partyId" FROM read.word
            WHERE grams @> $1::int[] AND association_id = $4 AND of_docket AND strpos(plain, $2) > 0 LIMIT $3`,
    values: [grams, words, limit, associationId],
  });
  return rows;
}

/** A place at which words were found. */
export type WordFound = {
  readonly contentId: string;
  readonly disputeId: string | null;
  readonly partyId: string | null;
  readonly kind: WordKind;
  readonly aboutId: string;
  readonly position: string;
  readonly text: string;
  readonly plain: string;
};

export type WordPlace = Pick<WordFound, 'position' | 'contentId'>;

type Sought = {
  readonly grams: readonly number[];
  /** Each of these has to stand in it. */
  readonly terms: readonly string[];
  /** Only in these disputes; without, in all, and among the names of parties. */
  readonly whose: Whose;
  readonly kinds?: readonly WordKind[];
  /** Only what parties are called, and nothing of a dispute. */
  readonly isOfParties?: boolean;
  /** Before this place. */
  readonly before?: WordPlace;
  readonly limit: number;
};

/** From so many places on the newest are looked for one after another, since most of them have it. */
const DENSE = 2_000;

/** Where all of these words stand, the newest first. What the viewer may not read is among them yet. */
export async function findWords(
  database: Database,
  associationId: string,
  sought: Sought,
): Promise<readonly WordFound[]> {
  const few = await findFew(database, associationId, sought);
  if (few.length <= DENSE)
    return few
      .toSorted((a, b) => Number(b.position) - Number(a.position) || (a.contentId < b.contentId ? 1 : -1))
      .slice(0, sought.limit);
  const values = new Values();
  const conditions = wordConditions(values, associationId, sought);
  const { rows } = await database.query<WordFound>({
    text: `SELECT ${WORD} FROM read.word w WHERE ${conditions} ORDER BY w.position DESC, content_id DESC LIMIT ${values.add(sought.limit)}`,
    values: values.all,
  });
  return rows;
}

const findFew = async (database: Database, associationId: string, sought: Sought): Promise<readonly WordFound[]> => {
  const values = new Values();
  const conditions = wordConditions(values, associationId, sought);
  const { rows } = await database.query<WordFound>({
    text: `SELECT ${WORD} FROM read.word w WHERE ${conditions} AND grams @> ${values.add(sought.grams)}::int[] LIMIT ${DENSE + 1}`,
    values: values.all,
  });
  return rows;
};

const WORD = `content_id AS "contentId", w.dispute_id AS "disputeId", party_id AS "partyId", kind, about_id AS "aboutId",
  w.position, text, plain`;

const wordConditions = (
  values: Values,
  associationId: string,
  { terms, whose, kinds, isOfParties, before }: Sought,
): string =>
  [
    `w.association_id = ${values.add(associationId)} AND w.kind <> 'publication'`,
    ...terms.map((term) => `strpos(plain, ${values.add(term)}) > 0`),
    ...(kinds ? [`kind = ANY (${values.add(kinds)}::text[])`] : []),
    ...(isOfParties ? ['w.dispute_id IS NULL AND party_id IS NOT NULL'] : []),
    ...(before === undefined
      ? []
      : [`(w.position, content_id) < (${values.add(before.position)}::bigint, ${values.add(before.contentId)}::uuid)`]),
    whose.kind === 'all'
      ? notStoredOnly('w.dispute_id')
      : `w.dispute_id IN (SELECT docket.dispute_id FROM ${DOCKET_VIEW} AS docket WHERE ${ofViewer(values, whose)})`,
  ].join(' AND ');
