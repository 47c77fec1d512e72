import { LOSS_FIGURES } from '#messages/measures/loss.js';
import type { LossFigureBody } from '../../client/types.gen.js';
import { minorUnits } from './minor-units.js';

export type Figure = {
  readonly figure: string;
  readonly amount: string;
  readonly from: string;
  readonly until: string;
  readonly source: string;
};
export const NO_FIGURE: Figure = { figure: '', amount: '', from: '', until: '', source: '' };

type Kind = keyof typeof LOSS_FIGURES;
const UNITS = {
  'hours-down': 'hours',
  'same-weekday-sales': 'CNY',
  sales: 'CNY',
  advertising: 'CNY',
  stock: 'pieces',
  'ranking-before': 'rank',
  'ranking-after': 'rank',
  sessions: 'sessions',
  refunds: 'CNY',
} as const satisfies Record<Kind, LossFigureBody['unit']>;

const isKind = (figure: string): figure is Kind => figure in UNITS;
export const isMoney = (figure: string): boolean => isKind(figure) && UNITS[figure] === 'CNY';

/** The number as it is sent: yuan in hundredths, everything else whole; undefined where it is none. */
export const valueOf = ({ figure, amount }: Figure): number | undefined => {
  const text = amount.trim().replace(/[,，]/g, '');
  if (isMoney(figure)) return /^0+(?:[.．]0{1,2})?$/.test(text) ? 0 : minorUnits(text);
  return /^[0-9]{1,12}$/.test(text) ? Number(text) : undefined;
};

/** The figures, or undefined while one of them lacks something. */
export function figuresOf(rows: readonly Figure[]): readonly LossFigureBody[] | undefined {
  const figures = rows.flatMap((row) => {
    const { figure, from, until, source } = row;
    const value = valueOf(row);
    if (!isKind(figure) || value === undefined || source.trim() === '') return [];
    return [
      {
        figure,
        value,
        unit: UNITS[figure],
        source: source.trim(),
        ...(from !== '' && { from }),
        ...(until !== '' && { until }),
      },
    ];
  });
  return figures.length === rows.length ? figures : undefined;
}
