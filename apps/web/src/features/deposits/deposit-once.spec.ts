import type { Trouble } from '../../shared/connection/reply.js';
import { depositOnce, type KeptDeposit } from './deposit-once.js';

const body = { kind: 'work', title: 'Stream of 1 March', sha256: 'a'.repeat(64) } as const;
const deposits = (answers: readonly (Trouble | undefined)[]) => {
  let open: ReturnType<KeptDeposit['find']>;
  let [made, sent] = [0, 0];
  const kept: KeptDeposit = { find: () => open, keep: (next) => (open = next), forget: () => (open = undefined) };
  const make = () => Promise.resolve({ depositId: `deposit-${(made += 1)}` });
  const send = () => Promise.resolve(answers[(sent += 1) - 1]);
  return (more = {}) => depositOnce({ ...body, ...more }, { make, send }, kept);
};

it('makes one deposit, however often its bytes are sent', async () => {
  const press = deposits([{}, {}, undefined]);
  expect(await press()).toEqual({ depositId: 'deposit-1', trouble: {} });
  expect(await press()).toEqual({ depositId: 'deposit-1', trouble: {} });
  expect(await press()).toEqual({ depositId: 'deposit-1' });
  expect(await press()).toEqual({ depositId: 'deposit-2' });
});

it('makes another of another file, and where the bytes were refused', async () => {
  const press = deposits([{}, { status: 422 }]);
  await press();
  expect(await press({ sha256: 'b'.repeat(64) })).toMatchObject({ depositId: 'deposit-2' });
  expect(await press({ sha256: 'b'.repeat(64) })).toMatchObject({ depositId: 'deposit-3' });
});
