import { formatList } from '#messages/format.js';
import { NEEDS_SOMEBODY, OPERATION_WORDS as W, READER_LAGS, WHAT_TO_RUN } from '#messages/ui/operation.js';
import { DescriptionList } from '../kit/data/description-list.js';
import { Banner } from '../kit/status/banner.js';
import { useLanguage } from '../shared/language/language.js';
import { laggingReaders, needsOf, type Operation as Told } from './operation-rows.js';
import { useOperation } from './use-operation.js';
import s from './start.module.css';

/** What a board of Prometheus and Grafana would show, from our own data: whether everything keeps up. */
export function Operation() {
  const { say } = useLanguage();
  const told = useOperation();
  return (
    <section className={s.operation} aria-labelledby="operation">
      <h2 id="operation">{say(W.title)}</h2>
      <p>{say(W.lead)}</p>
      {told ? <Seen told={told} /> : <Banner tone="now" title={say(W.notYet)} />}
    </section>
  );
}

function Seen({ told }: { readonly told: Told }) {
  const { say, tell, locale } = useLanguage();
  const needs = needsOf(told);
  const number = (count: number): string => count.toLocaleString(locale);
  const list = (all: readonly string[]): string => (all.length === 0 ? say(W.none) : formatList(all, locale));
  const lagging = laggingReaders(told);
  const lags = lagging.map(({ reader, behind, secondsBehind: seconds }) =>
    tell(READER_LAGS, { reader, behind, seconds }),
  );
  return (
    <>
      <Banner
        tone={needs.length === 0 ? 'lifted' : 'due'}
        title={needs.length === 0 ? say(W.well) : tell(NEEDS_SOMEBODY, { count: needs.length })}
      >
        {needs.length > 0 && <p>{list(needs.map((name) => say(W[name])))}</p>}
        {needs.length > 0 && <p>{say(WHAT_TO_RUN)}</p>}
      </Banner>
      <DescriptionList
        facts={[
          { name: say(W.events), value: number(told.events) },
          { name: say(W.openDisputes), value: number(told.openDisputes) },
          { name: say(W.readers), value: lags.length === 0 ? say(W.allRead) : list(lags) },
          {
            name: say(W.building),
            value: list(
              told.building.map(({ reader, events, total }) => `${reader} ${number(events)} / ${number(total)}`),
            ),
          },
          { name: say(W.parked), value: number(told.parked.length) },
          { name: say(W.overdueClocks), value: number(told.overdueClocks) },
          { name: say(W.owedEffects), value: number(told.owedEffects) },
          {
            name: say(W.failing),
            value: list(
              told.failingByDestination.map(
                ({ kind, destination, effects }) => `${kind} → ${destination} ${number(effects)}`,
              ),
            ),
          },
          { name: say(W.givenUp), value: number(told.givenUp) },
          {
            name: say(W.queues),
            value: list(told.queues.map(({ queue, waiting }) => `${say(W[queue])} ${number(waiting)}`)),
          },
          { name: say(W.deadMails), value: number(told.deadMails) },
        ]}
      />
    </>
  );
}
