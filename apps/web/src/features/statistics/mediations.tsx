import { capital } from '#messages/capital.js';
import { COLON } from '#messages/colon.js';
import { LEGAL_BASES_NAMED } from '#messages/talks/confirmations.js';
import { OUTCOMES } from '#messages/talks/mediation.js';
import { STATISTICS_WORDS as W } from '#messages/ui/statistics.js';
import type { StatisticsBody } from '../../client/types.gen.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { ChartCard, type Filters } from './chart-card.js';
import { Bars } from './charts.js';

type Props = { readonly figures: StatisticsBody; readonly filters: Filters };

/** Mediations as authorities ask for them: how many, how they ended, in how many days, on which legal basis. */
export function Mediations({ figures: { mediations }, filters }: Props) {
  const { say, locale } = useLanguage();
  const { asked, begun, outcomes, sessions, confirmed, medianDays, legalBasis } = mediations;
  const words = { ...OUTCOMES, open: W.open };
  const counts = [
    { id: 'asked', name: say(W.asked), count: asked },
    { id: 'begun', name: say(W.begun), count: begun },
    ...outcomes.map(({ key, count }) => ({ id: key, name: capital(wordOf(words, key, locale)), count })),
    { id: 'sessions', name: say(W.sessions), count: sessions },
    { id: 'confirmed', name: say(W.confirmed), count: confirmed },
  ];
  const days = medianDays === undefined ? say(W.tooFew) : medianDays.toLocaleString(locale);
  const basis = legalBasis === undefined ? '—' : say(LEGAL_BASES_NAMED[legalBasis]);
  const [is, and] = [say(COLON), locale === 'en' ? ' · ' : '；'];
  const facts = [`${say(W.medianDays)}${is}${days}`, `${say(W.legalBasis)}${is}${basis}`, say(W.sums)];
  /** What is no count stands in the table as well. */
  const more = [
    { id: 'median', name: say(W.medianDays), count: days },
    { id: 'basis', name: say(W.legalBasis), count: basis },
  ];
  return (
    <ChartCard
      table="mediations"
      title={say(W.mediations)}
      help={facts.join(and)}
      filters={filters}
      rows={[...counts, ...more]}
      columns={[
        { id: 'name', label: say(W.measure), isName: true, cell: ({ name }) => name },
        { id: 'count', label: say(W.count), isNumber: true, cell: ({ count }) => count },
      ]}
    >
      <Bars
        label={say(W.mediations)}
        bars={counts.map(({ id, name, count }) => ({ id, name, value: count, text: String(count) }))}
      />
    </ChartCard>
  );
}
