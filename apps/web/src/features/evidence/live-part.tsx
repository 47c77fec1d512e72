import { Fragment } from 'react';
import { COLON } from '#messages/colon.js';
import { formatInstant } from '#messages/format.js';
import { LOOKED_AT as W } from '#messages/ui/looked-at.js';
import type { LiveStreamView } from '../../client/types.gen.js';
import { useLanguage } from '../../shared/language/language.js';
import { atSecond, livePlaces } from './at-second.js';
import { liveFacts } from './live-facts.js';

type Instant = Parameters<typeof formatInstant>[0];
type Props = {
  readonly live: LiveStreamView;
  readonly number: string;
  readonly length: number;
  readonly at: number;
  readonly onSeek: (second: number) => void;
};

/** Where in the live stream the shown second of a film is, on a phone: by the clock, in the replay, and what was sold. */
export function LivePart({ live, number, length, at, onSeek }: Props) {
  const { say, locale } = useLanguage();
  const { begin, end, product, clockAt, replayAt } = livePlaces(live, length);
  const seconds = [
    { word: W.toIn, second: begin },
    { word: W.toOut, second: end },
    { word: W.toProduct, second: product },
  ];
  return (
    <section className="card" aria-label={`${say(W.live)} ${number}`}>
      <p>
        {say(W.clock)}
        {say(COLON)}
        <b>{formatInstant(clockAt(at) as Instant, locale)}</b>
        <br />
        {say(W.replaySecond)}
        {say(COLON)}
        <b>{atSecond(replayAt(at))}</b>
      </p>
      <p>
        {seconds.map(
          ({ word, second }) =>
            second !== undefined && (
              <Fragment key={word.en}>
                <button type="button" className="quiet" onClick={() => onSeek(second)}>
                  {say(word)}
                </button>{' '}
              </Fragment>
            ),
        )}
      </p>
      <dl>
        {liveFacts(live, product, locale).map(({ term, text, href }) => (
          <div key={term.en}>
            <dt>{say(term)}</dt>
            <dd>
              {href !== undefined && /^https?:/.test(href) ? (
                <a href={href} target="_blank" rel="noreferrer noopener">
                  {text}
                </a>
              ) : (
                text
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p className="hint">{say(W.saidByFiler)}</p>
    </section>
  );
}
