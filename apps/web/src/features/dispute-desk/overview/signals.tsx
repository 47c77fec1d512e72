import { useQuery } from '@tanstack/react-query';
import { SIGNAL_WEIGHTS } from '#messages/signal/words.js';
import { DESK_DISPUTE as WORDS, SIGNAL_EVENTS } from '#messages/ui/desk-dispute.js';
import { getSignals } from '../../../client/sdk.gen.js';
import type { SignalBody } from '../../../client/types.gen.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { Card } from '../../../kit/data/card.js';
import { Status } from '../../../kit/status/status.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useEntries } from '../timeline/use-entries.js';
import { Part } from '../part.js';
import { useCase, useNames } from '../use-case.js';
import { useShort } from '../use-short.js';
import s from '../desk.module.css';

/** What may speak against good faith on either side, with the recorded events that it rests on; none decides. */
export function Signals() {
  const { say } = useLanguage();
  const { disputeId } = useCase();
  const read = useQuery(queryOf('getSignals', getSignals, { path: { disputeId } }));
  return (
    <Card title={say(WORDS.signals)}>
      <Part read={read} lines={2}>
        {({ signals }) =>
          signals.length === 0 ? (
            <p className={s.quiet}>{say(WORDS.noSignal)}</p>
          ) : (
            <ul className={s.lines}>
              {signals.map((signal) => (
                <li key={`${signal.code} ${signal.aboutId}`}>
                  <Signal signal={signal} />
                </li>
              ))}
            </ul>
          )
        }
      </Part>
    </Card>
  );
}

function Signal({ signal: { words, weight, aboutId, facts } }: { readonly signal: SignalBody }) {
  const { say, tell, locale } = useLanguage();
  const short = useShort();
  const { disputeHref, disputeId } = useCase();
  const nameOf = useNames();
  const { data } = useEntries();
  const sentenceOf = (when: string, type: string): string | undefined =>
    data?.entries.find((entry) => entry.at === when && entry.type === type)?.text;
  return (
    <>
      <span className={s.row}>
        {words[locale]}
        <Status
          tone={weight === 'hard' || weight === 'strong' ? 'overdue' : 'due'}
          word={say(SIGNAL_WEIGHTS[weight])}
        />
      </span>
      <small>{nameOf(aboutId)}</small>
      {facts.length > 0 && (
        <details className={s.fold}>
          <summary>{tell(SIGNAL_EVENTS, { count: facts.length })}</summary>
          <ul className={s.lines}>
            {facts.map(({ at, disputeId: where, event }, index) => (
              <li key={index}>
                <small>
                  <time dateTime={at}>{short(at)}</time>
                  {` · ${sentenceOf(at, event) ?? ''} `}
                  {where !== disputeId && <TextLink href={disputeHref(where)}>{nameOf(where)}</TextLink>}
                </small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
