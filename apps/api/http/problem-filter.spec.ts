import type { FastifyReply } from 'fastify';
import pg from 'pg';
import { pino } from 'pino';
import { answerProblem } from './problem.filter.js';

const WORDS = /hunter2|10\.1\.2\.3|SELECT|\/srv\/parley|ben@|stack|at \//;

/** What is answered when this was thrown, and what is written down. */
const answered = (error: unknown) => {
  const lines: string[] = [];
  const said: { status?: number; type?: string; text?: string; headers: Record<string, string> } = { headers: {} };
  const reply = {
    request: { id: 'request-1', is404: false, url: '/v1/me', headers: { 'accept-language': 'en' } },
    status: (status: number) => Object.assign(said, { status }) && reply,
    headers: (headers: object) => Object.assign(said.headers, headers) && reply,
    type: (type: string) => Object.assign(said, { type }) && reply,
    send: (text: string) => Object.assign(said, { text }) && reply,
  };
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
  answerProblem(reply as unknown as FastifyReply, error, log, () => []);
  return { ...said, body: JSON.parse(said.text ?? '') as Record<string, unknown>, lines };
};
const database = Object.assign(
  new pg.DatabaseError('duplicate key: SELECT secret hunter2 for ben@shop.example', 1, 'error'),
  {
    code: 'XX000',
    detail: 'Key (mail)=(ben@shop.example)',
  },
);

it.each([
  ['a bug', new TypeError('cannot read hunter2 of undefined at /srv/parley/dist/x.js')],
  ['an error of the database', database],
  ['something that is no error', 'hunter2'],
  ['an error of another program', Object.assign(new Error('connect 10.1.2.3:5432'), { statusCode: 502 })],
])('tells nothing of %s but that it happened, under which number', (_, error) => {
  const { status, type, body, text, lines } = answered(error);
  expect([status, type, body['code'], body['requestId']]).toEqual([
    500,
    'application/problem+json; charset=utf-8',
    'Internal',
    'request-1',
  ]);
  expect(text).not.toMatch(WORDS);
  // and it is written down, so that somebody can look
  expect(lines.filter((line) => line.includes('"level":50') && line.includes('request-1'))).toHaveLength(1);
});

it.each(['ECONNREFUSED', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH'])(
  'asks to come again while something is away: %s',
  (code) => {
    const { status, body, text, headers, lines } = answered(
      Object.assign(new Error('connect 10.1.2.3:5432'), { code }),
    );
    expect([status, body['code'], headers['retry-after']]).toEqual([503, 'Busy', '1']);
    expect(text).not.toMatch(WORDS);
    expect(lines).toHaveLength(1);
  },
);
