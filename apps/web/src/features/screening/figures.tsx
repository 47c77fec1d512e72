import { useQuery } from '@tanstack/react-query';
import { inBrackets } from '#messages/in-brackets.js';
import { DESK_SCREENING as W } from '#messages/ui/desk-screening.js';
import { getScreeningFigures } from '../../client/sdk.gen.js';
import type { RuleFigures, ScreeningFigures } from '../../client/types.gen.js';
import { Card } from '../../kit/data/card.js';
import { Table, type TableColumn } from '../../kit/data/table.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useLanguage } from '../../shared/language/language.js';
import { Part } from '../dispute-desk/part.js';
import f from '../quick-filing/filing.module.css';

/** What each rule has found, and how much of it people confirmed: with what luck may make of it. */
export function Figures() {
  const { say } = useLanguage();
  const read = useQuery(queryOf('getScreeningFigures', getScreeningFigures, {}));
  return (
    <Part read={read} lines={4}>
      {({ rules }: ScreeningFigures) =>
        rules.some(({ found }) => found > 0) && (
          <Card title={say(W.figures)}>
            <p className={f.quiet}>{say(W.figuresHelp)}</p>
            <FiguresTable rules={rules.filter(({ found }) => found > 0)} />
          </Card>
        )
      }
    </Part>
  );
}

type Row = RuleFigures & { readonly id: string };

function FiguresTable({ rules }: { readonly rules: readonly RuleFigures[] }) {
  const { say, locale } = useLanguage();
  const percent = (share: number | undefined): string =>
    (share ?? 0).toLocaleString(locale, { style: 'percent', maximumFractionDigits: 0 });
  const columns: readonly TableColumn<Row>[] = [
    { id: 'rule', label: say(W.rule), isName: true, cell: ({ ruleName }) => ruleName },
    { id: 'found', label: say(W.found), isNumber: true, cell: ({ found }) => found },
    { id: 'confirmed', label: say(W.confirmed), isNumber: true, cell: ({ confirmed }) => confirmed },
    { id: 'dismissed', label: say(W.dismissed), isNumber: true, cell: ({ dismissed }) => dismissed },
    {
      id: 'precision',
      label: say(W.precision),
      isNumber: true,
      cell: ({ precision: { rate, low, high } }) =>
        rate === undefined
          ? say(W.tooFew)
          : `${percent(rate)}${inBrackets(`${percent(low)}–${percent(high)}`, locale)}`,
    },
  ];
  return <Table label={say(W.figures)} columns={columns} rows={rules.map((one) => ({ ...one, id: one.rule }))} />;
}
