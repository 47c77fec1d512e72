import type { Values } from '../../acts/model/field.js';
import { doAll, isFinished, keyOf, lookAtAll, type Batch, type Came, type Ports } from './batch.js';

const STEP = { operationId: 'openDesk', url: '/desks', body: {} };
const NEXT = { operationId: 'postMessage', url: '/messages', body: {} };
const rows = ['a', 'b', 'c'].map((disputeId) => ({
  disputeId,
  number: disputeId.toUpperCase(),
  state: 'waiting' as const,
}));
const begun: Batch = { id: '1', act: 'ask', body: {}, rows, begun: false };

/** An API that does each key once and answers it alike ever after; the tab ends after so many answers. */
function world(ends = Infinity, refuses: readonly string[] = []) {
  const done = new Map<string, Values>();
  let kept = begun;
  let answers = 0;
  const ports: Ports = {
    look: async (_, { disputeId }) =>
      disputeId === 'b' ? { state: 'cannot', why: 'notNow' } : { state: 'can', step: STEP },
    send: async ({ disputeId }, { url }, key): Promise<Came> => {
      if (refuses.includes(disputeId)) return { is: 'refused', why: 'somebody was faster' };
      done.set(key, done.get(key) ?? { roomId: `${disputeId}${url}` });
      answers += 1;
      return answers >= ends ? { is: 'lost' } : { is: 'done', answer: done.get(key) ?? {} };
    },
    next: () => NEXT,
    keep: (batch) => void (kept = JSON.parse(JSON.stringify(batch)) as Batch),
  };
  return { ports, done, kept: () => kept };
}

it('says per row what can be done and why not, and goes on with the rest', async () => {
  const { ports, done } = world(Infinity, ['a']);
  const { batch } = await lookAtAll(begun, ports);
  expect(batch.rows.map(({ state }) => state)).toEqual(['can', 'cannot', 'can']);
  const after = (await doAll(batch, ports)).batch;
  expect(after.rows.map(({ state, why }) => [state, why])).toEqual([
    ['refused', 'somebody was faster'],
    ['cannot', 'notNow'],
    ['done', undefined],
  ]);
  expect([isFinished(after), done.size]).toEqual([true, 2]);
});

it.each([1, 2, 3, 4])(
  'does nothing twice where the tab ends after answer %i, and finishes what was left',
  async (ends) => {
    const { ports, done, kept } = world(ends);
    const first = await doAll((await lookAtAll(begun, ports)).batch, ports);
    expect(first.lost).toBe(true);
    const afterReload = world();
    const again: Ports = {
      ...ports,
      send: async (row, step, key) => {
        const known = done.get(key);
        done.set(key, known ?? { roomId: `${row.disputeId}${step.url}` });
        return { is: 'done', answer: done.get(key) ?? {} };
      },
      keep: afterReload.ports.keep,
    };
    const second = await doAll(kept(), again);
    expect(second.batch.rows.map(({ state }) => state)).toEqual(['done', 'cannot', 'done']);
    expect([...done.keys()].sort()).toEqual(
      ['a', 'c'].flatMap((disputeId) => [0, 1].map((step) => keyOf(begun, { disputeId }, step))),
    );
  },
);
