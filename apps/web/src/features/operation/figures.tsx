import type { ReactNode } from 'react';
import { OF_THE_LAST, OPERATION_WORDS as W } from '#messages/ui/operation.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { useLanguage } from '../../shared/language/language.js';
import { machineFacts } from './machine-facts.js';
import { logFacts, owedFacts, recentFacts } from './run-facts.js';
import { Raised } from './raised.js';
import type { Figure, Operation } from './told.js';
import s from './operation.module.css';

/** What a board of Prometheus and Grafana would show, from our own data: whether everything keeps up. */
export function Figures({ told }: { readonly told: Operation }) {
  const { say, tell, locale } = useLanguage();
  const groups = [
    [tell(OF_THE_LAST, { minutes: told.measured.minutes }), recentFacts(told, locale)],
    [say(W.log), logFacts(told, locale)],
    [say(W.owed), owedFacts(told, locale)],
    [say(W.machine), machineFacts(told.measured, locale)],
  ] as const;
  return (
    <>
      <Raised alerts={told.alerts} />
      <div className={s.groups}>
        {groups.map(([title, facts]) => (
          <Card key={title} title={title}>
            <DescriptionList facts={facts.map(([name, value]) => ({ name: say(name), value: shown(value) }))} />
          </Card>
        ))}
      </div>
      <p className={s.note}>{say(W.otherDisk)}</p>
    </>
  );
}

const shown = (value: Figure[1]): ReactNode =>
  typeof value === 'string' ? value : value.map((line, at) => <div key={`${at} ${line}`}>{line}</div>);
