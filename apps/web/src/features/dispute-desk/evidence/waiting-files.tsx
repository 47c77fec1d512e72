import { useState } from 'react';
import { COUNTER_NOTICE_WORDS } from '#messages/ui/counter-notice.js';
import { CHOOSE_FILE, UPLOAD_WORDS as W } from '#messages/ui/uploads.js';
import { SENT_FILES } from '#messages/ui/sent-files.js';
import type { ExhibitBody } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Banner } from '../../../kit/status/banner.js';
import { ProgressBar } from '../../../kit/status/progress-bar.js';
import { queryClient } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { subjectsFor } from '../../dispute/subjects.js';
import { hashFile } from '../../service/hash-file.js';
import { sendLarge, useLarge } from '../../service/large-uploads.js';
import type { UploadState } from '../../service/upload-state.js';
import { useCase } from '../use-case.js';
import { useIsOurs } from './use-is-ours.js';
import s from '../desk.module.css';

/** What somebody here named and has not sent, each with its way on: what still has to come is easily forgotten. */
export function WaitingFiles({ exhibits }: { readonly exhibits: readonly ExhibitBody[] }) {
  const { say } = useLanguage();
  const { view } = useCase();
  const isOurs = useIsOurs();
  const waiting = exhibits.filter((one) => !one.content && isOurs(one));
  if (waiting.length === 0 || subjectsFor(view, 'StoreEvidence').length === 0) return null;
  return (
    <Banner tone="due" title={say(W.title)}>
      <p>{say(W.keepOpen)}</p>
      <ul className={s.stack}>
        {waiting.map((exhibit) => (
          <WaitingFile key={exhibit.evidenceId} exhibit={exhibit} />
        ))}
      </ul>
    </Banner>
  );
}

function WaitingFile({ exhibit: { evidenceId, sha256, description } }: { readonly exhibit: ExhibitBody }) {
  const { say, tell } = useLanguage();
  const { disputeId } = useCase();
  const { state, pieces } = useLarge().get(evidenceId) ?? {};
  const [checked, setChecked] = useState<number>();
  const [isOther, setOther] = useState(false);
  const name = description ?? say(SENT_FILES.unnamed);
  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setOther(false);
    const same = (await hashFile(file, setChecked).catch(() => '')) === sha256;
    setChecked(undefined);
    setOther(!same);
    if (same) await sendLarge({ disputeId, evidenceId, file }, () => void queryClient.invalidateQueries());
  };
  if (state && state.kind !== 'fault')
    return (
      <li className={s.stack} aria-label={name}>
        <ProgressBar label={name} share={state.kind === 'sent' ? 1 : state.share} />
        <div className={s.row}>
          <OfState state={state} />
          {pieces && (state.kind === 'paused' || state.kind === 'sending' || state.kind === 'dropped') && (
            <Button size="small" onPress={state.kind === 'paused' ? pieces.goOn : pieces.pause}>
              {say(state.kind === 'paused' ? W.goOn : W.pause)}
            </Button>
          )}
        </div>
      </li>
    );
  return (
    <li className={s.stack}>
      {state?.kind === 'fault' && <TroubleBanner trouble={state.trouble} {...(pieces && { again: pieces.goOn })} />}
      <label className={s.stack}>
        <span>{tell(CHOOSE_FILE, { name })}</span>
        <input type="file" onChange={({ target }) => void choose(target.files?.[0])} />
      </label>
      {checked !== undefined && <ProgressBar label={say(W.checking)} share={checked} />}
      {isOther && <p role="alert">{say(COUNTER_NOTICE_WORDS.notSame)}</p>}
    </li>
  );
}

function OfState({ state }: { readonly state: UploadState }) {
  const { say } = useLanguage();
  const words = state.kind === 'paused' ? W.paused : state.kind === 'dropped' ? W.dropped : undefined;
  return (
    <span role="status" className={s.quiet}>
      {words ? say(words) : state.kind === 'recording' ? say(W.recording) : ''}
    </span>
  );
}
