import { createSecretKey, randomBytes } from 'node:crypto';
import { newId } from '#infrastructure/ids.js';
import { beginLogin, findLogin } from './login-state.js';

const key = createSecretKey(randomBytes(32));
const now = new Date('2026-11-28T10:00:00Z');
const later = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);
const login = { issuerId: newId(), aim: { for: 'linking', accountId: newId() } } as const;

it('finds what was begun in this browser, for ten minutes', () => {
  const { begun, binding } = beginLogin(key, login, now);
  expect(findLogin(key, begun.state, binding, later(9))).toEqual({ ...login, begun });
  expect(findLogin(key, begun.state, binding, later(10))).toBeUndefined();
});

it('finds nothing for another browser, another key, or a state that was changed', () => {
  const { begun, binding } = beginLogin(key, login, now);
  expect(findLogin(key, begun.state, beginLogin(key, login, now).binding, now)).toBeUndefined();
  expect(findLogin(createSecretKey(randomBytes(32)), begun.state, binding, now)).toBeUndefined();
  for (const bad of ['', 'x', begun.state.slice(0, -2), `${begun.state.slice(0, 40)}A${begun.state.slice(41)}B`])
    expect(findLogin(key, bad, binding, now)).toBeUndefined();
});

it('tells nothing by its state, and begins each time anew', () => {
  const [one, two] = [beginLogin(key, login, now), beginLogin(key, login, now)];
  expect(new Set([one.begun.state, two.begun.state, one.begun.nonce, two.begun.nonce]).size).toBe(4);
  expect(Buffer.from(one.begun.state, 'base64url').toString('latin1')).not.toContain(login.issuerId);
});
