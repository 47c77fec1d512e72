import {
  CONCERNED_WORDS,
  SIGNAL_SOURCE_WORDS,
  WARNED_KIND_WORDS,
  WARNING_DISMISSAL_WORDS,
} from '#messages/early-warning/words.js';
import { inBrackets } from '#messages/in-brackets.js';
import { DESK_WARNINGS as W } from '#messages/ui/desk-warnings.js';
import type { EarlyWarning } from '../../client/types.gen.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { Status } from '../../kit/status/status.js';
import { instantText } from '../../shared/language/instant-text.js';
import { joined } from '../../shared/language/joined.js';
import { useLanguage } from '../../shared/language/language.js';
import f from '../quick-filing/filing.module.css';
import { chanceText, decimals, percent } from './figures.js';
import { WarningActs } from './warning-acts.js';

type Props = { readonly morningId: string; readonly one: EarlyWarning };

/** One warning with all that it rests on, and what may be done about it. */
export function WarningCard({ morningId, one }: Props) {
  const { say, locale } = useLanguage();
  const { about, source, since, seen, expected, error, chance, concerned } = one;
  const sent = concerned.filter(({ at }) => at !== undefined);
  const facts = [
    { name: say(W.source), value: say(SIGNAL_SOURCE_WORDS[source]) },
    { name: say(W.since), value: since },
    {
      name: say(W.seen),
      value: `${seen.part} / ${seen.whole} · ${percent(seen.part / seen.whole, locale)}${inBrackets(`${percent(seen.low, locale)}–${percent(seen.high, locale)}`, locale)}`,
    },
    {
      name: say(W.expected),
      value: `${percent(expected.rate, locale)} ≈ ${decimals(expected.rate * seen.whole, locale, 1)} / ${seen.whole}`,
    },
    { name: say(W.error), value: error === undefined ? say(W.noTrial) : `± ${decimals(error, locale, 1)}` },
    { name: say(W.baseline), value: `${expected.part} / ${expected.whole}` },
    {
      name: say(W.season),
      value: `× ${decimals(expected.season, locale)}${inBrackets(String(expected.years), locale)}`,
    },
    { name: say(W.scatter), value: `× ${decimals(expected.scatter, locale)}` },
    { name: say(W.chance), value: chanceText(chance, locale) },
    ...sent.map(({ as, name, at, seenAt }) => ({
      name: `${say(W.sentTo)} · ${say(CONCERNED_WORDS[as])}`,
      value: joined(name, at && instantText(at, locale), seenAt && say(W.seenThere)),
    })),
    ...(one.dismissed ? [{ name: say(W.dismissed), value: say(WARNING_DISMISSAL_WORDS[one.dismissed]) }] : []),
  ];
  const place = about.platformName === undefined ? '' : ` · ${about.platformName}`;
  return (
    <Card title={`${say(WARNED_KIND_WORDS[about.kind])} · ${about.name}${place}`} beside={<State one={one} />}>
      <div className={f.stack}>
        <DescriptionList facts={facts} />
        <WarningActs morningId={morningId} one={one} />
      </div>
    </Card>
  );
}

function State({ one: { dismissed, concerned, acknowledgedAt } }: Pick<Props, 'one'>) {
  const { say } = useLanguage();
  if (dismissed) return <Status tone="neutral" word={say(W.dismissed)} />;
  if (concerned.some(({ at }) => at !== undefined)) return <Status tone="lifted" word={say(W.sentTo)} />;
  return acknowledgedAt === undefined ? (
    <Status tone="due" word={say(W.open)} />
  ) : (
    <Status tone="now" word={say(W.acknowledged)} />
  );
}
