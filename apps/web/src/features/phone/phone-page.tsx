import { PHONE_WORDS as W } from '#messages/ui/phone.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { useLanguage } from '../../shared/language/language.js';
import { Back } from '../../shared/parts/back.js';
import { Page } from '../../shared/parts/page.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { usePush } from './use-push.js';

/** Notices on the phone of whoever opened a link. */
export function PhonePage() {
  const { say, locale } = useLanguage();
  const { push, cannot, fault, trouble, busy, on, off, again, endOthers } = usePush();
  const others = push?.others.length ?? 0;
  return (
    <Page title={say(W.title)}>
      <p>{say(W.what)}</p>
      <section className="notice">
        <p>{say(W.noService)}</p>
      </section>
      {cannot && <p role="status">{say(W[cannot])}</p>}
      {!cannot && !push && !trouble && <p role="status">{say(PAGE_WORDS.loading)}</p>}
      {!cannot && push && (
        <>
          <p role="status">
            <strong>{say(push.own === undefined ? W.off : W.on)}</strong>
          </p>
          {fault && <p role="alert">{say(W[fault])}</p>}
        </>
      )}
      <TroubleNotice trouble={trouble} again={() => void again()} />
      {!cannot && push && (
        <button
          type="button"
          className={push.own === undefined ? 'main' : 'quiet'}
          disabled={busy}
          onClick={() => void (push.own === undefined ? on() : off())}
        >
          {say(push.own === undefined ? W.turnOn : W.turnOff)}
        </button>
      )}
      {others > 0 && (
        <>
          <p className="hint">{W.others[locale]({ count: others })}</p>
          <button type="button" className="quiet" disabled={busy} onClick={() => void endOthers()}>
            {say(W.endOthers)}
          </button>
        </>
      )}
      <p className="hint">{say(W.ends)}</p>
      <h2>{say(W.home)}</h2>
      <p>{say(W.homeHow)}</p>
      <Back />
    </Page>
  );
}
