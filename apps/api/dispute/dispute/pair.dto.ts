import { Id } from '../fields/id.js';
import { Parts } from '../fields/nested.js';
import type { About } from '../fields/checked.js';

/** One respondent with one item: the unit of measures, clocks and results. */
export class PairBody {
  @Id({ description: 'The respondent' })
  respondentId: string;

  @Id({ description: 'The item' })
  itemId: string;
}

/** By which a list knows that it names a pair twice. */
export const pairKey = ({ respondentId, itemId }: PairBody): string => `${respondentId}/${itemId}`;

/** Pairs, each once; as many as older rulebooks could make of 30 respondents and 300 items. */
export const Pairs = ({ least = 1, ...about }: About & { readonly least?: number }): PropertyDecorator =>
  Parts(() => PairBody, { ...about, least, most: 9_000, key: pairKey });
