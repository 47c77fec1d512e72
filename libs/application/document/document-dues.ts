import type { Deadline } from '#domain/calendar/derivation.js';
import { pairOf } from '#domain/dispute/core/pairs.js';
import { pairParts, partsOf, type PairSubject } from '#domain/dispute/core/subject.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { windowOf } from '#domain/dispute/core/windows.js';
import { canonicalJson } from '#domain/kernel/canonical-json.js';
import type { Ordered } from './about-facts.js';

type Letter = Pick<Ordered, 'together' | 'service' | 'dispute'>;
export type Dues = {
  /** The one end of all that the letter is about. */
  readonly deadline?: Deadline;
  /** The end of each of its pairs, where they end apart. */
  readonly ofPairs: ReadonlyMap<PairSubject, Deadline>;
};

/**
 * The ends that this letter tells: one act may move those of several pairs, respondents and negotiations, each by its
 * own count, and nobody may rely on the end of another.
 */
export const duesOf = (letter: Letter): Dues => {
  const ofPairs = new Map<PairSubject, Deadline>();
  let whole: Deadline | undefined;
  for (const event of letter.together) {
    for (const [pair, due] of movedPairs(event, letter)) ofPairs.set(pair, due);
    whole = movedMatter(event, letter) ?? whole;
  }
  const [first, ...others] = new Map([...ofPairs.values()].map((due) => [canonicalJson(due), due])).values();
  if (others.length > 0) return { ofPairs };
  const deadline = first ?? whole;
  return { ...(deadline && { deadline }), ofPairs: new Map() };
};

type Moved = readonly (readonly [PairSubject, Deadline])[];

/** The pairs of the letter whose time this event moves; what is about something of its own has its own end. */
const movedPairs = (event: DisputeEvent, { service: { pairs, aboutId }, dispute }: Letter): Moved => {
  if (aboutId !== undefined) return [];
  switch (event.type) {
    case 'DelayExcused':
      return pairs.filter((pair) => event.data.pairs.includes(pair)).map((pair) => [pair, event.data.due]);
    case 'ProcedureStayed':
      return event.data.moved.filter(({ pair }) => pairs.includes(pair)).map(({ pair, due }) => [pair, due]);
    case 'DeadlineExtended':
      return pairs
        .filter((pair) => windowOf(dispute, pairParts(pair)) === event.data.subject)
        .map((pair) => [pair, event.data.due]);
    case 'MeasureRefused':
      return pairs.filter((pair) => pair === pairOf(event.data)).map((pair) => [pair, event.data.chaseDue]);
    default:
      return [];
  }
};

/** The end of what the letter is about, where that is no window of pairs: to cure, to talk, to confirm. */
const movedMatter = (event: DisputeEvent, { service: { aboutId } }: Letter): Deadline | undefined => {
  if (event.type !== 'DeadlineExtended') return undefined;
  const { kind, id } = partsOf(event.data.subject);
  return kind !== 'respondent' && id === aboutId ? event.data.due : undefined; // the dispute itself has no id
};
