import { randomUUID } from 'node:crypto';
import type { Api, Call } from '../support/api.js';
import { bodyOf, type Given } from './bodies.js';
import type { Ids } from './disputes.js';
import { parametersOf, type Operation } from './operations.js';

export type Answered = { readonly status: number; readonly code: string; readonly text: string };

/** A path with these ids in it; what has none gets one that never was. */
export const pathOf = ({ path, query }: Operation, ids: Ids): string => {
  const filled = parametersOf(path).reduce(
    (all, name) => all.replace(`{${name}}`, ids[name] ?? NEVER[name] ?? randomUUID()),
    path,
  );
  const asked = query.map(
    ({ name, schema }) => `${name}=${ids[name] ?? String(schema?.example ?? schema?.enum?.[0] ?? randomUUID())}`,
  );
  return asked.length === 0 ? filled : `${filled}?${asked.join('&')}`;
};

const NEVER: Ids = {
  sha256: '0'.repeat(64),
  id: 'cn-ecl',
  version: '2026-12',
  reference: 'never',
  token: 'never',
  kind: 'members',
};

/** One request, as a program would send it. */
export async function ask(
  api: Api,
  operation: Operation,
  ids: Ids,
  given: Given,
  { token, headers }: Call,
): Promise<Answered> {
  const { method, body } = operation;
  const sent = bodyOf(operation, given);
  const response = await fetch(api.url + pathOf(operation, ids), {
    method,
    headers: {
      'x-forwarded-for': elsewhere(),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(method === 'POST' && { 'idempotency-key': randomUUID() }),
      ...operation.headers,
      ...(body && { 'content-type': body.type }),
      ...headers,
    },
    ...(sent !== undefined && { body: Buffer.isBuffer(sent) ? new Uint8Array(sent) : JSON.stringify(sent) }),
  });
  const text = await response.text();
  const { status } = response;
  return {
    status,
    code: status >= 400 && text.startsWith('{') ? String((JSON.parse(text) as Problem).code) : '',
    text,
  };
}

/** Each from a network of its own: who is refused so often from one is asked to wait. */
const elsewhere = (): string => {
  const [, second = '', third = ''] = randomUUID().split('-');
  return `2001:db8:${second}:${third}::1`;
};

type Problem = { readonly code: unknown };
