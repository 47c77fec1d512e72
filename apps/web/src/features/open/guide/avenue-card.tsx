import { OPEN_GUIDE_WORDS as G } from '#messages/ui/open-guide.js';
import type { GuideAvenue, GuideRuleBody } from '../../../client/types.gen.js';
import { Card } from '../../../kit/data/card.js';
import { useLanguage } from '../../../shared/language/language.js';
import { GoThere } from './go-there.js';
import g from './guide.module.css';
import { Points } from './points.js';

type Props = {
  readonly told: GuideAvenue | undefined;
  readonly reasons: readonly GuideRuleBody[];
  readonly number: number;
};
const PARTS = ['grounds', 'ready', 'times', 'limits'] as const;

/** One avenue: why, where it is gone, and what to know of it; the first is opened. */
export function AvenueCard({ told, reasons, number }: Props) {
  const { say, locale } = useLanguage();
  if (!told) return null;
  return (
    <Card title={`${number}. ${told.words[locale]}`} isUrgent={number === 1}>
      <Points points={reasons} />
      <GoThere avenue={told.avenue} letters={reasons.flatMap(({ letter }) => letter ?? [])} />
      <details className={g.fold} open={number === 1}>
        <summary>{say(G.more)}</summary>
        {PARTS.map((part) => (
          <section key={part} className={g.part}>
            <h4>{say(G[part])}</h4>
            <Points points={told[part]} />
          </section>
        ))}
      </details>
    </Card>
  );
}
