import { useEffect, useState } from 'react';
import type { ExhibitBody, ViewingAnswer } from '../../../../client/types.gen.js';
import type { Trouble } from '../../../../shared/connection/reply.js';
import { useCase } from '../../use-case.js';
import { isReadWhole, MOST_WHOLE } from '../../../evidence/shown-as.js';
import { openLook } from './open-look.js';
import { BROKEN, eachPiece, readStream, type Given, type Purpose } from '../../../evidence/read-exhibit.js';

export type Whole = { readonly bytes: Uint8Array<ArrayBuffer>; readonly given: Given };
export type Look = {
  readonly viewing?: ViewingAnswer;
  /** The legal time at which it was opened. */
  readonly at?: string;
  readonly whole?: Whole;
  /** Of the bytes, how much has come. */
  readonly share: number;
  readonly trouble?: Trouble;
};
const NOTHING: Look = { share: 0 };

/** Looks at an exhibit: the look is recorded, then its bytes are read, all of what is shown whole, else the first. */
export function useLook(exhibit: ExhibitBody, purpose: Purpose) {
  const { disputeId, now } = useCase();
  const { evidenceId, content } = exhibit;
  const [look, setLook] = useState<Look>(NOTHING);
  const [round, setRound] = useState(0);
  const isHere = content !== undefined;
  const isWhole = isReadWhole(exhibit) && (content?.size ?? 0) <= MOST_WHOLE;
  useEffect(() => {
    let isGone = false;
    const tell = (next: Look): void => {
      if (!isGone) setLook(next);
    };
    const read = async (): Promise<void> => {
      const opened = await openLook({ disputeId, evidenceId, purpose });
      if (!opened.ok) return tell({ share: 0, trouble: opened.trouble });
      const seen = { viewing: opened.data, at: now };
      // a player asks for its own bytes; that there are any is looked at beside it
      if (!isWhole) tell({ ...seen, share: 1 });
      const stream = await readStream(
        { disputeId, evidenceId },
        opened.data.viewingId,
        isWhole ? undefined : 'bytes=0-0',
      );
      if (!stream.ok) return tell({ ...seen, share: 0, trouble: stream.trouble });
      const pieces: Uint8Array<ArrayBuffer>[] = [];
      let told = 0;
      const isDone = await eachPiece(stream.data, (piece, share) => {
        pieces.push(piece);
        if (isWhole && share - told > 0.05) tell({ ...seen, share: (told = share) });
        return !isGone;
      });
      if (!isDone) return tell({ ...seen, share: 0, trouble: BROKEN });
      const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
      tell({ ...seen, share: 1, ...(isWhole && { whole: { bytes, given: stream.data.given } }) });
    };
    setLook(NOTHING);
    if (isHere) void read();
    return () => {
      isGone = true;
    };
  }, [disputeId, evidenceId, purpose, isHere, isWhole, round]);
  return { look, again: () => setRound(round + 1) };
}
