import { lazy, Suspense, useCallback } from 'react';
import { COUNTER_NOTICE_WORDS } from '#messages/ui/counter-notice.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { useOwnExhibits } from './use-own-exhibits.js';

/** Fetched when there is something to send. */
const Upload = lazy(async () => ({ default: (await import('./upload.js')).Upload }));

/** All files of this party with their bytes: sent, on their way, or still to be chosen. */
export function Uploads() {
  const { say } = useLanguage();
  const { own, missing, trouble, again } = useOwnExhibits();
  const sent = useCallback(() => void again(), [again]);
  if (own?.length === 0) return null;
  return (
    <section>
      <h2>{say(COUNTER_NOTICE_WORDS.uploading)}</h2>
      <TroubleNotice trouble={trouble} again={sent} />
      {missing && missing.length > 0 && <p>{say(COUNTER_NOTICE_WORDS.uploadLater)}</p>}
      {missing?.length === 0 && <p role="status">{say(COUNTER_NOTICE_WORDS.allUploaded)}</p>}
      <Suspense>
        <ul className="cards">
          {own?.map((exhibit) => (
            <Upload key={exhibit.evidenceId} exhibit={exhibit} onSent={sent} />
          ))}
        </ul>
      </Suspense>
    </section>
  );
}
