import type { Locale, Sentence, Words } from '#messages/locale.js';
import { DESK_DOCKET_WORDS as W, GOODS_AND_MORE, PEOPLE_AND_MORE } from '#messages/ui/desk-docket.js';
import type { DisputeLine, LineParty } from '../../client/types.gen.js';
import type { Desk } from '../../shared/desk/use-desk.js';

export type DocketRow = DisputeLine & { readonly id: string };
export type Ways = {
  readonly say: (words: Words) => string;
  readonly tell: <F>(sentence: Sentence<F>, facts: F) => string;
  readonly locale: Locale;
  readonly now: string;
  readonly to: Desk['to'];
};
const DAY = 86_400_000;

/** Whole days that a dispute is old. */
export const ageOf = ({ filedAt }: DisputeLine, now: string): number =>
  Math.max(0, Math.floor((Date.parse(now) - Date.parse(filedAt)) / DAY));

/** The parties of one side, the first by name. */
export const sideOf = (
  parties: readonly LineParty[],
  role: LineParty['role'],
  { say, tell }: Pick<Ways, 'say' | 'tell'>,
) => {
  const [first, ...more] = parties.filter((party) => party.role === role);
  return first && tell(PEOPLE_AND_MORE, { first: first.name ?? say(W.erased), more: more.length });
};

/** Its goods, the first by its name. */
export const goodsOf = ({ items: { first, count } }: DisputeLine, tell: Ways['tell']) =>
  first && tell(GOODS_AND_MORE, { first: first.title ?? first.url ?? '', more: count - 1 });
