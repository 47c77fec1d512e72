import { PHONE_WORDS as W } from '#messages/ui/phone.js';
import { Button } from '../../kit/actions/button.js';
import { Card } from '../../kit/data/card.js';
import { Banner } from '../../kit/status/banner.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import page from '../acts/acts.module.css';
import s from '../lists/lists.module.css';
import { usePush } from '../phone/use-push.js';

/** Notices on this device, of whoever has an account. */
export function PushCard() {
  const { say, locale } = useLanguage();
  const { push, cannot, fault, trouble, busy, on, off, again, endOthers } = usePush();
  const others = push?.others.length ?? 0;
  return (
    <div className={`${s.stack} ${page.page}`}>
      <Card title={say(W.title)}>
        <div className={s.stack}>
          <p>{say(W.what)}</p>
          <p>{say(W.noService)}</p>
          {cannot && <Banner tone="now" title={say(W[cannot])} />}
          {fault && <Banner isNew tone="due" title={say(W[fault])} />}
          <TroubleBanner trouble={trouble} again={() => void again()} />
          {!cannot && push && (
            <>
              <p role="status">
                <strong>{say(push.own === undefined ? W.off : W.on)}</strong>
              </p>
              <div className={s.acts}>
                <Button isPending={busy} onPress={() => void (push.own === undefined ? on() : off())}>
                  {say(push.own === undefined ? W.turnOn : W.turnOff)}
                </Button>
              </div>
            </>
          )}
          {others > 0 && (
            <>
              <p className={s.help}>{W.others[locale]({ count: others })}</p>
              <div className={s.acts}>
                <Button kind="quiet" isPending={busy} onPress={() => void endOthers()}>
                  {say(W.endOthers)}
                </Button>
              </div>
            </>
          )}
          <p className={s.help}>{say(W.ends)}</p>
        </div>
      </Card>
    </div>
  );
}
