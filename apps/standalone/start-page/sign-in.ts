import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import type { Ports } from '../choose-ports.js';
import { readDemo } from '../demo.js';
import { urlOf } from '../environment.js';
import { json, type Answer } from './answer.js';

const Wanted = z.object({ login: z.string().max(64) });

/**
 * Opens a session of the browser that asked, as anybody with a password would. Its cookies are those of the API: a
 * browser keeps them by the name of the machine, whatever the port.
 */
export async function signIn(request: IncomingMessage, home: string, ports: Ports): Promise<Answer> {
  const wanted = Wanted.safeParse(parsed(await text(request)));
  const { people, associationId } = readDemo(home);
  const person = people.find(({ login }) => login === wanted.data?.login);
  if (!person) return json(404, { code: 'NotFound' });
  const { 'user-agent': agent = 'start page', 'accept-language': language = 'zh-CN', host = '' } = request.headers;
  const response = await fetch(`${urlOf(ports.API_PORT)}/v1/sessions`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      'parley-session': 'browser',
      'sec-fetch-site': 'same-origin', // isOurs has seen to it
      'user-agent': agent,
      'accept-language': language,
    },
    body: JSON.stringify({ association: associationId, login: person.login, password: person.password }),
  });
  if (!response.ok) return json(409, { code: 'NotYet' });
  const [name] = host.split(':');
  const to = `http://${name}:${ports.API_PORT}/a/demo`;
  return json(200, { to }, { 'set-cookie': response.headers.getSetCookie() });
}

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};
