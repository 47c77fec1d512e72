import { useEffect, useRef } from 'react';
import { PAGE_WORDS, REQUEST_ID, WAIT } from '#messages/ui/pages.js';
import { isBusy, mayPass, type Trouble } from '../connection/reply.js';
import { useLanguage } from '../language/language.js';

type Props = { readonly trouble: Trouble | undefined; readonly again?: (() => void) | undefined };

/** What went wrong and what to do, in words; read out at once. */
export function TroubleNotice({ trouble, again }: Props) {
  const { say, tell } = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (trouble) place.current?.scrollIntoView({ block: 'nearest' });
  }, [trouble]);
  if (!trouble) return null;
  const { problem, status, retryAfter } = trouble;
  const [title, detail] = !status
    ? [say(PAGE_WORDS.noConnection), say(PAGE_WORDS.nothingLost)]
    : isBusy(trouble)
      ? [say(PAGE_WORDS.busy), say(PAGE_WORDS.busyDetail)]
      : [problem?.title, problem?.detail];
  return (
    <div className="notice trouble" role="alert" ref={place}>
      <p>
        <strong>{title}</strong>
      </p>
      {detail && <p>{detail}</p>}
      {retryAfter !== undefined && status !== 503 && <p>{tell(WAIT, { seconds: retryAfter })}</p>}
      {/* a field that the refusal itself names is told by its words above */}
      {problem?.errors?.[0]?.detail && (
        <ul>
          {problem.errors.map(({ field, detail: fault }) => (
            <li key={field}>{fault}</li>
          ))}
        </ul>
      )}
      {problem?.requestId && <p>{tell(REQUEST_ID, { id: problem.requestId })}</p>}
      {mayPass(trouble) && again && (
        <button type="button" className="quiet" onClick={again}>
          {say(PAGE_WORDS.again)}
        </button>
      )}
    </div>
  );
}
