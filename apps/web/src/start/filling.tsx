import { START_DONE, START_PROGRESS, START_WORDS } from '#messages/ui/start.js';
import { useLanguage } from '../shared/language/language.js';
import { Banner } from '../kit/status/banner.js';
import { ProgressBar } from '../kit/status/progress-bar.js';
import type { Progress } from './use-status.js';
import s from './start.module.css';

/** How far the demo has been filled. */
export function Filling({ progress }: { readonly progress: Progress | undefined }) {
  const { say, tell } = useLanguage();
  if (!progress) return <Banner tone="now" title={say(START_WORDS.empty)} />;
  const { state, daysGone, days } = progress;
  if (state === 'done')
    return (
      <Banner tone="lifted" title={say(START_WORDS.filled)}>
        <p>{tell(START_DONE, progress)}</p>
      </Banner>
    );
  if (state === 'failed')
    return (
      <Banner tone="due" title={say(START_WORDS.failed)}>
        <p>{say(START_WORDS.failedHelp)}</p>
      </Banner>
    );
  return (
    <Banner tone="now" title={say(START_WORDS.filling)}>
      <p>{say(START_WORDS.fillingHelp)}</p>
      <div className={s.bar}>
        <ProgressBar label={tell(START_PROGRESS, progress)} share={daysGone / days} />
      </div>
    </Banner>
  );
}
