import { VIEWER_WORDS as W } from '#messages/ui/desk-viewer.js';
import { formatInstant } from '#messages/format.js';
import { formatAmount } from '#messages/money.js';
import { Button } from '../../../../../kit/actions/button.js';
import { TextLink } from '../../../../../kit/actions/text-link.js';
import { DescriptionList } from '../../../../../kit/data/description-list.js';
import { joined } from '../../../../../shared/language/joined.js';
import { useLanguage } from '../../../../../shared/language/language.js';
import type { LiveStreamView } from '../../../../../client/types.gen.js';
import { atSecond, livePlaces } from './at-second.js';
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
  const { platform, room, account, session, recordedFrom, recordedUntil, price } = live;
  const card = joined(live.product?.name, live.product?.number);
  const whenSeen = product === undefined ? undefined : atSecond(product);
  const facts = [
    { name: say(W.platform), value: joined(platform, room) },
    { name: say(W.account), value: account },
    { name: say(W.session), value: session },
    {
      name: say(W.interval),
      value: `${formatInstant(recordedFrom as Instant, locale)} – ${formatInstant(recordedUntil as Instant, locale)}`,
    },
    {
      name: say(W.product),
      value:
        live.product?.url === undefined ? (
          card
        ) : (
          <TextLink outside href={live.product.url}>
            {card}
          </TextLink>
        ),
    },
    { name: say(W.price), value: price && joined(formatAmount(price, locale), whenSeen) },
  ];
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
      <DescriptionList facts={facts.filter(({ value }) => value !== undefined && value !== '')} />
      <p className={s.note}>{say(W.saidByFiler)}</p>
    </section>
  );
}
