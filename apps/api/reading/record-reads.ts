import type { FastifyInstance } from 'fastify';
import { recordReadings } from '#application/access/record-readings.js';
import { OFFICES, type Office } from '#domain/access/reading-events.js';
import type { Thing } from '#domain/access/reading.js';
import type { Caller } from '../http/caller.js';
import type { Known } from '../http/request.js';
import { openedIn } from './opened.js';
import { readsOf } from './reads.js';

/**
 * Before the first byte of an answer goes out, what is read with it is recorded; where that fails, the failure is the
 * answer. Nobody learns of it but those whom `READING_SEEN` names.
 */
export function recordReads(fastify: FastifyInstance): void {
  fastify.addHook('onSend', async (request, reply) => {
    const { caller, operation = '', method, query, params, routeOptions } = request as Known;
    const looks = method === 'GET' || method === 'HEAD' || operation === 'previewAct'; // whose letters are read before they go
    const reads = looks && reply.statusCode < 400;
    if (!reads || !caller) return;
    const offices = officesOf(caller);
    const things = [
      ...thingsOf({ operation, url: routeOptions.url ?? '', query, params }, offices),
      ...openedIn(caller.tenant),
    ];
    await recordReadings(caller.tenant, things, { by: caller.actor, offices, at: caller.now });
  });
}

const officesOf = ({ account, operator }: Caller): readonly Office[] => {
  const held: readonly string[] = operator ? ['operator'] : (account?.held ?? []);
  return OFFICES.filter((office) => held.includes(office));
};

type Asked = { readonly operation: string; readonly url: string; readonly query: unknown; readonly params: unknown };

const thingsOf = ({ operation, url, query, params }: Asked, offices: readonly Office[]): readonly Thing[] => {
  const { disputeId = '', roomId = '' } = params as { readonly disputeId?: string; readonly roomId?: string };
  switch (readsOf(operation, url)) {
    case 'room':
      return [{ kind: 'room', disputeId: disputeId.toLowerCase(), roomId: roomId.toLowerCase() }];
    case 'file':
      return offices.length === 0 ? [] : [{ kind: 'file', disputeId: disputeId.toLowerCase() }];
    case 'list':
      return offices.some((office) => STAFF.includes(office))
        ? [{ kind: 'list', list: operation, filters: Object.keys(query as object) }]
        : [];
    case 'nothing':
      return [];
  }
};

const STAFF: readonly Office[] = ['case-manager', 'administrator', 'operator', 'auditor'];
