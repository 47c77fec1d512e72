import type { Answer } from './send-act.js';
import type { Place } from './send-held.js';
import type { useSendHeld } from './use-send-held.js';

/** Where the files of an act belong: to what it was done in, or to what its answer says that it made. */
const placeOf = (answer: Answer, { disputeId, rightId }: Place): Place => ({
  disputeId: disputeId ?? textIn(answer, 'disputeId'),
  rightId: rightId ?? textIn(answer, 'rightId'),
});

/** An act that is on record: its files follow, as often as it takes, to the same place. */
export const recordedAct = (answer: Answer, doneIn: Place, send: ReturnType<typeof useSendHeld>) => ({
  answer,
  /** Gives the names of those that did not arrive. */
  sendFiles: (held: ReadonlyMap<string, File>): Promise<readonly string[]> => send(placeOf(answer, doneIn), held),
});
export type RecordedAct = ReturnType<typeof recordedAct>;

const textIn = (answer: Answer, name: string): string | undefined => {
  const value = answer[name];
  return typeof value === 'string' ? value : undefined;
};
