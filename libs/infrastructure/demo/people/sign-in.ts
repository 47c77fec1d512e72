import { randomUUID } from 'node:crypto';
import type { Actor } from '../script/actor.js';
import type { Site } from '../world.js';
import { DEMO_PASSWORD } from './person.js';

/** Signed in anew each time: a session of yesterday has ended. */
export async function signIn({ ask, apiUrl }: Site, association: string, login: string): Promise<Actor> {
  const headers = { 'idempotency-key': randomUUID() };
  const { token } = await ask('POST', `${apiUrl}/v1/sessions`, headers, {
    association,
    login,
    password: DEMO_PASSWORD,
  });
  return { authorization: `Bearer ${String(token)}` };
}
