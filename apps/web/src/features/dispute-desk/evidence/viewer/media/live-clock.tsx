import { VIEWER_WORDS as W } from '#messages/ui/desk-viewer.js';
import { formatInstant } from '#messages/format.js';
import { Button } from '../../../../../kit/actions/button.js';
import { TextLink } from '../../../../../kit/actions/text-link.js';
import { DescriptionList } from '../../../../../kit/data/description-list.js';
import { useLanguage } from '../../../../../shared/language/language.js';
import type { LiveStreamView } from '../../../../../client/types.gen.js';
import { atSecond, livePlaces } from '../../../../evidence/at-second.js';
import { liveFacts } from '../../../../evidence/live-facts.js';
import s from '../viewer.module.css';

type Instant = Parameters<typeof formatInstant>[0];
type Props = {
  readonly number: string;
  readonly live: LiveStreamView;
  readonly length: number;
  readonly at: number;
  readonly onSeek: (second: number) => void;
};

/** Where in the live stream the shown second is: by the clock, in the replay, and what was sold for how much. */
export function LiveClock({ number, live, length, at, onSeek }: Props) {
  const { say, locale } = useLanguage();
  const { begin, end, product, clockAt, replayAt } = livePlaces(live, length);
  const facts = liveFacts(live, product, locale).map(({ term, text, href }) => ({
    name: say(term),
    value:
      href === undefined ? (
        text
      ) : (
        <TextLink outside href={href}>
          {text}
        </TextLink>
      ),
  }));
  return (
    <section className={s.live} aria-label={`${say(W.live)} ${number}`}>
      <p className={s.clock}>
        <span>
          {say(W.clock)} <b>{formatInstant(clockAt(at) as Instant, locale)}</b>
        </span>
        <span>
          {say(W.replaySecond)} <b>{atSecond(replayAt(at))}</b>
        </span>
      </p>
      <div className={s.tools} data-noprint>
        <Button size="small" onPress={() => onSeek(begin)}>
          {say(W.toIn)}
        </Button>
        <Button size="small" onPress={() => onSeek(end)}>
          {say(W.toOut)}
        </Button>
        {product !== undefined && (
          <Button size="small" onPress={() => onSeek(product)}>
            {say(W.toProduct)}
          </Button>
        )}
      </div>
      <DescriptionList facts={facts} />
      <p className={s.note}>{say(W.saidByFiler)}</p>
    </section>
  );
}
