import { ShieldQuestion } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { VIEWER_WORDS as W } from '#messages/ui/desk-viewer.js';
import { Button } from '../../../../kit/actions/button.js';
import { Banner } from '../../../../kit/status/banner.js';
import { ProgressBar } from '../../../../kit/status/progress-bar.js';
import { Status } from '../../../../kit/status/status.js';
import { useLanguage } from '../../../../shared/language/language.js';
import { hashOf, hashOfFile, type FileHash } from './hash-of.js';
import type { About } from '../../../evidence/read-exhibit.js';
import type { Whole } from './use-look.js';
import s from './viewer.module.css';

type Props = {
  readonly about: About;
  /** As it was recorded. */
  readonly recorded: string;
  /** What was read of it to be shown; nothing where it is read in parts. */
  readonly whole: Whole | undefined;
};
type State =
  | { readonly is: 'unread' | 'copy' | 'checking' | 'true' | 'false' | 'broken' }
  | { readonly is: 'reading'; readonly share: number };

const toBegin = (whole: Whole | undefined): State => ({
  is: whole === undefined ? 'unread' : whole.given === 'copy' ? 'copy' : 'checking',
});

/** Whether these are the bytes that were recorded, computed here and said in words. */
export function HashCheck({ about, recorded, whole }: Props) {
  const { say } = useLanguage();
  const [state, setState] = useState<State>(toBegin(whole));
  const isHere = useRef(true);
  const judge = ({ hash, isCopy }: FileHash): void => {
    if (!isHere.current) return;
    if (hash === undefined) setState({ is: isCopy ? 'copy' : 'broken' });
    else setState({ is: hash === recorded ? 'true' : 'false' });
  };
  useEffect(() => {
    isHere.current = true;
    setState(toBegin(whole));
    if (whole && whole.given !== 'copy') void hashOf(whole.bytes).then((hash) => judge({ hash }));
    return () => {
      isHere.current = false;
    };
  }, [whole, recorded]);
  const readAll = (original: boolean): void => {
    setState({ is: 'reading', share: 0 });
    void hashOfFile(about, original, (share) => {
      if (isHere.current) setState({ is: 'reading', share });
      return isHere.current;
    }).then(judge);
  };
  if (state.is === 'reading') return <ProgressBar label={say(W.hashChecking)} share={state.share} />;
  if (state.is === 'false')
    return (
      <Banner isNew tone="overdue" title={say(W.hashFalse)}>
        <p>{say(W.hashFalseWhy)}</p>
      </Banner>
    );
  return (
    <div className={s.hash} role="status">
      {state.is === 'checking' && <span>{say(W.hashChecking)}</span>}
      {state.is === 'true' && (
        <>
          <Status tone="lifted" word={say(W.hashTrue)} />
          <p className={s.note}>{say(W.hashTrueWhy)}</p>
        </>
      )}
      {state.is === 'copy' && (
        <>
          <Status tone="due" icon={ShieldQuestion} word={say(W.hashCopy)} />
          <p className={s.note}>{say(W.hashCopyWhy)}</p>
          <Button size="small" onPress={() => readAll(true)}>
            {say(W.checkOriginal)}
          </Button>
        </>
      )}
      {(state.is === 'unread' || state.is === 'broken') && (
        <>
          <p className={s.note}>{say(state.is === 'unread' ? W.hashUnread : W.hashNotRead)}</p>
          <Button size="small" onPress={() => readAll(whole?.given === 'copy')}>
            {say(W.checkWhole)}
          </Button>
        </>
      )}
    </div>
  );
}
