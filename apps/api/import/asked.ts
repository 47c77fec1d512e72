import { hash } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { IMPORT_KINDS, type ImportKind } from '#messages/import/kinds.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Caller } from '../http/caller.js';
import { csvOf } from '../http/csv.js';
import { HttpProblem } from '../http/http-problem.js';
import type { Known } from '../http/request.js';
import { mayBring } from './cards.js';
import type { templateOf } from './told.js';

/** Throws Refused NotFound for no kind, HttpProblem Forbidden for one whose rows the asker may not enter by hand. */
export const kindOf = (asked: string, caller: Caller): ImportKind => {
  const kind = IMPORT_KINDS.find((one) => one === asked) ?? refuse('NotFound');
  if (!mayBring(kind, caller)) throw new HttpProblem('Forbidden');
  return kind;
};

/** The request by the bytes' hash, so that a long file is not written out as JSON to be hashed. */
export const hashed = (known: Known): Known =>
  Object.assign(Object.create(known) as Known, { body: { sha256: hash('sha256', bytesOf(known.body)) } });

export const bytesOf = (body: unknown): Buffer => {
  if (!Buffer.isBuffer(body)) throw new HttpProblem('UnsupportedMediaType');
  return body;
};

export const sendTable = (reply: FastifyReply, name: string, { head, rows }: ReturnType<typeof templateOf>): void =>
  void reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="parley-${name}.csv"`)
    .send(csvOf(head, rows));
