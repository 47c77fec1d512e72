/** One measured claim: our figure, the peer's or the limit's in the same run, their ratio, and what it should be at most or at least. */
export type Row = {
  readonly name: string;
  readonly ours: number;
  readonly reference: number;
  readonly ratio: number;
  readonly aim: string;
  readonly met: boolean;
  readonly unit: string;
};

type Measured = Pick<Row, 'name' | 'ours' | 'reference' | 'unit'>;

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

export const shown = ({ name, ours, reference, ratio, aim, met, unit }: Row): string =>
  `${name}: ours ${ours.toPrecision(3)} ${unit}, reference ${reference.toPrecision(3)} ${unit}, ratio ${ratio.toFixed(2)} (aim ${aim}${met ? '' : ', missed'})`;
