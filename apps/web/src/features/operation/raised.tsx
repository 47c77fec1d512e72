import type { Sentence, Words } from '#messages/locale.js';
import { ALERT_WORDS } from '#messages/ui/alerts.js';
import { NEEDS_SOMEBODY, OPERATION_WORDS as W, WHAT_TO_RUN } from '#messages/ui/operation.js';
import type { RaisedAlert } from '../../client/types.gen.js';
import { Banner } from '../../kit/status/banner.js';
import { useLanguage } from '../../shared/language/language.js';
import { amountOf } from './amounts.js';
import { inCode } from './in-code.js';
import { nameOf } from './name-of.js';
import s from './operation.module.css';

type Said = {
  readonly title: Sentence<{ readonly of: string; readonly value: string; readonly isOver: boolean }>;
  readonly action: Words;
};
/** Whatever the API may raise is said. */
const SAID: Readonly<Record<RaisedAlert['alert'], Said>> = ALERT_WORDS;

/** What needs somebody, each with a sentence what to do; or that all is well. */
export function Raised({ alerts }: { readonly alerts: readonly RaisedAlert[] }) {
  const { say, tell, locale } = useLanguage();
  if (alerts.length === 0) return <Banner tone="lifted" title={say(W.well)} />;
  return (
    <Banner tone="due" title={tell(NEEDS_SOMEBODY, { count: alerts.length })}>
      <ul className={s.raised}>
        {alerts.map((raised, at) => {
          const { alert, of } = raised;
          const value = amountOf(raised, locale);
          return (
            <li key={`${at} ${alert}`}>
              <b>
                {inCode(
                  tell(SAID[alert].title, {
                    of: of === null ? '' : nameOf(of, locale),
                    value,
                    isOver: raised.value < 0,
                  }),
                )}
              </b>
              <p>{inCode(say(SAID[alert].action))}</p>
            </li>
          );
        })}
      </ul>
      <p>{inCode(say(WHAT_TO_RUN))}</p>
    </Banner>
  );
}
