import type { Values } from '../../acts/model/field.js';
import type { BulkActName, Step } from './bulk-acts.js';

/** `can`: looked at and not done yet. `why` is a problem’s own words, or the name of ours. */
export type Row = {
  readonly disputeId: string;
  readonly number: string;
  readonly state: 'waiting' | 'can' | 'cannot' | 'done' | 'refused';
  readonly why?: string;
  /** At which stage it was when it was looked at. */
  readonly stage?: string;
  /** Letters that would go out: what, and to whom. */
  readonly letters?: readonly string[];
  /** As it goes out, and goes out again. */
  readonly step?: Step;
};

/** One act for many disputes: kept in the tab, so that a reload loses nothing and does nothing twice. */
export type Batch = {
  readonly id: string;
  readonly act: BulkActName;
  readonly body: Values;
  readonly rows: readonly Row[];
  readonly begun: boolean;
};

/** What came of one call. `lost`: nobody knows whether it was done; the same key will tell. */
export type Came =
  | { readonly is: 'done'; readonly answer: Values }
  | { readonly is: 'refused'; readonly why: string }
  | { readonly is: 'lost' };

export type Ports = {
  /** The first step for a dispute as it is now, or why there is none. */
  readonly look: (
    batch: Batch,
    row: Row,
  ) => Promise<Pick<Row, 'state' | 'why' | 'step' | 'stage' | 'letters'> | 'lost'>;
  readonly send: (row: Row, step: Step, key: string) => Promise<Came>;
  readonly next: (answer: Values) => Step | undefined;
  /** After each row, so that the tab may end at any moment. */
  readonly keep: (batch: Batch) => void;
};

/** Each call of each dispute has a key of its own, made of the batch’s: sent again, it is answered again and does nothing. */
export const keyOf = ({ id }: Pick<Batch, 'id'>, { disputeId }: Pick<Row, 'disputeId'>, step: number): string =>
  `bulk ${id} ${disputeId} ${step}`;

const withRow = (batch: Batch, row: Row): Batch => ({
  ...batch,
  rows: batch.rows.map((one) => (one.disputeId === row.disputeId ? row : one)),
});

/** Looks at each dispute that was not looked at. Gives the batch as it then is; `lost` where the connection failed. */
export async function lookAtAll(begun: Batch, { look, keep }: Ports): Promise<{ batch: Batch; lost: boolean }> {
  let batch = begun;
  for (const row of begun.rows) {
    if (row.state !== 'waiting') continue;
    const found = await look(batch, row);
    if (found === 'lost') return { batch, lost: true };
    batch = withRow(batch, { ...row, ...found });
    keep(batch);
  }
  return { batch, lost: false };
}

/** Does it to each that can, one after the other; whatever is refused is noted, and the rest goes on. */
export async function doAll(begun: Batch, ports: Ports): Promise<{ batch: Batch; lost: boolean }> {
  let batch: Batch = { ...begun, begun: true };
  ports.keep(batch);
  for (const row of begun.rows) {
    if (row.state !== 'can') continue;
    const came = await doOne(batch, row, ports);
    if (came.is === 'lost') return { batch, lost: true };
    const { step: _, ...told } = row;
    batch = withRow(
      batch,
      came.is === 'done' ? { ...told, state: 'done' } : { ...told, state: 'refused', why: came.why },
    );
    ports.keep(batch);
  }
  return { batch, lost: false };
}

async function doOne(batch: Batch, row: Row, { send, next }: Ports): Promise<Came> {
  let step = row.step;
  let came: Came = { is: 'done', answer: {} };
  for (let place = 0; step; place += 1) {
    came = await send(row, step, keyOf(batch, row, place));
    if (came.is !== 'done') return came;
    step = place === 0 ? next(came.answer) : undefined;
  }
  return came;
}

export const isFinished = ({ rows }: Batch): boolean =>
  rows.every(({ state }) => state !== 'can' && state !== 'waiting');
