import { PAGE_WORDS, REQUEST_ID, WAIT } from '#messages/ui/pages.js';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { Button } from '../../kit/actions/button.js';
import { Banner } from '../../kit/status/banner.js';
import { isBusy, mayPass, type Trouble } from '../../shared/connection/reply.js';
import { useLanguage } from '../../shared/language/language.js';

type Props = { readonly trouble: Trouble | undefined; readonly again?: () => void };

/** What went wrong and what to do, in words; read out at once. */
export function TroubleBanner({ trouble, again }: Props) {
  const { say, tell } = useLanguage();
  if (!trouble) return null;
  const { problem, status, retryAfter } = trouble;
  // a field that the refusal itself names is told by its words above
  const faults = (problem?.errors ?? []).filter(({ detail: fault }) => fault !== undefined);
  const words = status === undefined ? 'noConnection' : isBusy(trouble) ? 'busy' : undefined;
  const detail = words === undefined ? problem?.detail : undefined;
  return (
    <Banner
      isNew
      tone="overdue"
      title={words === undefined ? (problem?.title ?? '') : say(PAGE_WORDS[words])}
      acts={mayPass(trouble) && again && <Button onPress={again}>{say(KIT_WORDS.again)}</Button>}
    >
      {detail !== undefined && <p>{detail}</p>}
      {retryAfter !== undefined && status !== 503 && <p>{tell(WAIT, { seconds: retryAfter })}</p>}
      {faults.length > 0 && (
        <ul>
          {faults.map(({ field, detail: fault }) => (
            <li key={field}>{fault}</li>
          ))}
        </ul>
      )}
      {problem?.requestId !== undefined && <p>{tell(REQUEST_ID, { id: problem.requestId })}</p>}
    </Banner>
  );
}
