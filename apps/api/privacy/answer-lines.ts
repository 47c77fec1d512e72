import type { DataRequestRow } from '#application/privacy/data-requests.js';
import type { Words } from '#messages/locale.js';
import { ASKING_WORDS as WORDS, KEEPING_WORDS } from '#messages/privacy/asking.js';

const OUTCOMES: Readonly<Record<DataRequestRow['state'], Words>> = {
  open: WORDS.outcomeOpen,
  partly: WORDS.outcomePartly,
  done: WORDS.outcomeDone,
  refused: WORDS.outcomeRefused,
};

/** What an answer says: its outcome, what is kept and why, and the words of the association. */
export function answerLines(
  { state, kept }: Pick<DataRequestRow, 'state' | 'kept'>,
  words: string,
): readonly (Words | string)[] {
  return [
    OUTCOMES[state],
    ...[...new Set(kept.map(({ reason }) => reason))].map((reason) => KEEPING_WORDS[reason]),
    words,
  ];
}
