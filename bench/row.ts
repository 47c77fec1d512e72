/**
 * One measured figure beside the peer's or the limit's from the same run, their ratio, and what the ratio should be.
 * Null where there is nothing to compare with or nothing is aimed at.
 */
export type Row = {
  readonly name: string;
  readonly ours: number;
  readonly reference: number | null;
  readonly ratio: number | null;
  readonly aim: string | null;
  readonly met: boolean | null;
  readonly unit: string;
};

/** With how many wanted the processors in the minute before it was measured (uptime's load), others' work included. */
export type LoadedRow = Row & { readonly load: number };

type Measured = Pick<Row, 'name' | 'ours' | 'unit'> & { readonly reference: number };

/** For times: the less, the better. */
export const atMost = (most: number, measured: Measured): Row => {
  const ratio = measured.ours / measured.reference;
  return { ...measured, ratio, aim: `≤ ${most}`, met: ratio <= most };
};

/** For rates: the more, the better. */
export const atLeast = (least: number, measured: Measured): Row => {
  const ratio = measured.ours / measured.reference;
  return { ...measured, ratio, aim: `≥ ${least}`, met: ratio >= least };
};

/** A figure to know, with nothing aimed at. */
export const merely = ({
  reference,
  ...measured
}: Omit<Measured, 'reference'> & { readonly reference?: number }): Row => ({
  ...measured,
  reference: reference ?? null,
  ratio: reference === undefined ? null : measured.ours / reference,
  aim: null,
  met: null,
});

const titles = ['', 'ours', 'limit or peer', 'unit', 'ratio', 'aim', '', 'load'] as const;

/** All rows as a table of plain text, one line each. */
export function tableOf(rows: readonly LoadedRow[]): string {
  const lines = [titles, ...rows.map(cellsOf)];
  const widths = titles.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const padded = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        column === 0 || column === 3 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return lines.map((cells) => padded(cells).trimEnd()).join('\n');
}

const cellsOf = ({ name, ours, reference, unit, ratio, aim, met, load }: LoadedRow): readonly string[] => [
  name,
  figure(ours),
  reference === null ? '' : figure(reference),
  unit,
  ratio === null ? '' : ratio.toFixed(2),
  aim ?? '',
  met === null ? '' : met ? 'met' : 'MISSED',
  load.toFixed(1),
];

const figure = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));
