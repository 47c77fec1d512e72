import { STAGES } from '#messages/core/stages.js';
import { TASKS } from '#messages/core/tasks.js';
import { formatPeriod } from '#messages/format.js';
import { clauseName } from '#messages/rulebook/clauses.js';
import { CONFIDENCES } from '#messages/rulebook/confidences.js';
import { RIGHT_TASKS } from '#messages/right/register.js';
import { TIP_TASKS } from '#messages/tip/words.js';
import { OPEN_RULE_WORDS as O } from '#messages/ui/open-rules.js';
import { Table } from '../../../kit/data/table.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import s from '../open.module.css';

export type Step = {
  readonly within: Parameters<typeof formatPeriod>[0];
  readonly clause: string;
  readonly confidence: string;
};
type Props = { readonly title: string; readonly steps: Readonly<Record<string, Step>> };

/** How long everything may take, by which clause, and whether that is law or the association's own. */
export function RuleTimes({ title, steps }: Props) {
  const { say, locale } = useLanguage();
  const rows = Object.entries(steps).map(([id, step]) => ({ ...step, id }));
  if (rows.length === 0) return null;
  return (
    <section className={s.stack}>
      <h2>{title}</h2>
      <Table
        label={title}
        rows={rows}
        columns={[
          {
            id: 'step',
            label: say(O.step),
            isName: true,
            cell: ({ id }) => wordOf({ ...TASKS, ...TIP_TASKS, ...RIGHT_TASKS, ...STAGES }, id, locale),
          },
          { id: 'within', label: say(O.within), width: 120, cell: ({ within }) => formatPeriod(within, locale) },
          { id: 'clause', label: say(O.clause), width: 240, cell: ({ clause }) => clauseName(clause, locale) },
          {
            id: 'confidence',
            label: say(O.confidence),
            width: 130,
            cell: ({ confidence }) => wordOf(CONFIDENCES, confidence, locale),
          },
        ]}
      />
    </section>
  );
}
