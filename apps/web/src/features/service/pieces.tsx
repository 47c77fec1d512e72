import { useEffect } from 'react';
import { UPLOADED_PART } from '#messages/ui/counter-notice.js';
import { UPLOAD_WORDS as W } from '#messages/ui/uploads.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { sendLarge, useLarge } from './large-uploads.js';
import type { LargeFile } from './upload-state.js';

type Props = LargeFile & { readonly name: string; readonly onSent: () => void };

/** A large file of a party on its way, which can be stopped for a while. */
export function Pieces({ name, onSent, ...large }: Props) {
  const { say, tell } = useLanguage();
  const { state, pieces } = useLarge().get(large.evidenceId) ?? {};
  // eslint-disable-next-line react-hooks/exhaustive-deps -- begun once; whoever comes back finds it under way
  useEffect(() => void sendLarge(large, onSent), []);
  if (!state || state.kind === 'sent') return null;
  const percent = Math.floor(state.share * 100);
  const stands = state.kind === 'paused' || state.kind === 'fault';
  return (
    <>
      <progress max={100} value={percent} aria-label={tell(UPLOADED_PART, { name, percent })} />
      <p className="hint" role="status">
        {tell(UPLOADED_PART, { name, percent })} {state.kind in W && say(W[state.kind as keyof typeof W])}
      </p>
      {state.kind === 'fault' && <TroubleNotice trouble={state.trouble} />}
      {state.kind !== 'recording' && pieces && (
        <button type="button" className="quiet" onClick={stands ? pieces.goOn : pieces.pause}>
          {say(stands ? W.goOn : W.pause)}
        </button>
      )}
    </>
  );
}
