import type { FastifyInstance, FastifyReply } from 'fastify';
import { networkOf } from '#infrastructure/limits/network-of.js';
import { noteSecurity, type SecurityEvent } from '#infrastructure/security/security-event.js';
import { dryRunOf } from '../http/dry-runs.js';
import type { ApiParts } from '../http/parts.js';
import type { Known } from '../http/request.js';
import { sourceOf } from '../http/source-of.js';
import { readsOf } from '../reading/reads.js';
import { NOTED_ACTS } from './noted-acts.js';
import { countRefusals } from './refusal-count.js';

const REFUSED: readonly number[] = [401, 403, 429];
/** So many reads a process remembers to have noted within an hour, and then begins anew. */
const MOST_REMEMBERED = 20_000;
const FLUSHED = 60_000;

type Asker = Pick<SecurityEvent, 'associationId' | 'accountId' | 'actor'>;

/**
 * Notes refusals, what gives power or changes keys, sensitive reads and exports: before the answer goes out. An act or
 * a read whose note could not be written is not answered as done; a refusal stands without it.
 */
export function noteAnswers(fastify: FastifyInstance, { pool, now, log }: ApiParts): void {
  const refusals = countRefusals();
  let hour = 0;
  let read = new Set<string>();
  const isNew = (key: string): boolean => {
    const current = Math.floor(now().getTime() / 3_600_000);
    if (current !== hour || read.size >= MOST_REMEMBERED) [hour, read] = [current, new Set()];
    return !read.has(key) && Boolean(read.add(key));
  };

  const flush = async (): Promise<void> => {
    for (const { asker, count } of refusals.leftOut(now()))
      await noteSecurity(pool, { kind: 'refusals-left-out', facts: { asker, count } });
  };
  const noteRefusal = async (request: Known, status: number): Promise<void> => {
    const asker = askerOf(request);
    const source = sourceOf(request);
    const isNoted = refusals.isNoted(asker.actor ?? networkOf(source.address), now());
    await flush(); // a minute that is over is told before what comes after it
    if (!isNoted) return;
    const facts = { status, operation: request.operation ?? null };
    await noteSecurity(pool, { kind: 'refused', ...asker, source, facts });
  };
  const quietly = (noting: Promise<void>): Promise<void> =>
    noting.catch((error: unknown) => log.warn({ err: error }, 'a refusal could not be noted'));

  fastify.addHook('onSend', async (raw, reply) => {
    const request = raw as Known;
    const { operation = '' } = request;
    if (dryRunOf(request)) return; // nothing is done; whoever asked for it is noted by that
    const status = reply.statusCode;
    if (REFUSED.includes(status) || (status === 404 && request.identity)) {
      // a sign-in that failed is noted as that, with the account
      if (operation !== 'signIn' || status !== 401) await quietly(noteRefusal(request, status));
      return;
    }
    if (status >= 400 || !request.identity) return;
    const kind = NOTED_ACTS[operation] ?? readKind(request, reply);
    if (kind === undefined) return;
    const asker = askerOf(request);
    const facts = { operation, ...idsIn(request) };
    if (kind === 'sensitive-read' && !isNew(JSON.stringify([asker, facts]))) return;
    await noteSecurity(pool, { kind, ...asker, source: sourceOf(request), facts });
  });
  const timer = setInterval(() => void quietly(flush()), FLUSHED).unref();
  fastify.addHook('onClose', async () => clearInterval(timer));
}

/** What is handed out as a file is an export; staff, neutrals and programs who read what is somebody's are noted. */
const readKind = (request: Known, reply: FastifyReply): 'exported' | 'sensitive-read' | undefined => {
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
  if (String(reply.getHeader('content-disposition') ?? '').startsWith('attachment')) return 'exported';
  const { identity, operation = '', routeOptions } = request;
  const isParty = identity?.kind === 'link' || (identity?.kind === 'account' && isOnlyParty(identity.account.roles));
  return !isParty && readsOf(operation, routeOptions.url ?? '') !== 'nothing' ? 'sensitive-read' : undefined;
};

const isOnlyParty = (roles: readonly string[]): boolean => roles.every((role) => role === 'party');

const idsIn = ({ params }: Known): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(params as Readonly<Record<string, unknown>>).filter(
      (entry): entry is [string, string] => /Id$/.test(entry[0]) && typeof entry[1] === 'string',
    ),
  );

const askerOf = ({ identity }: Known): Asker => {
  if (!identity) return {};
  const { association } = identity;
  return { ...(association && { associationId: association.id }), ...actorIn(identity) };
};

const actorIn = (identity: NonNullable<Known['identity']>): Asker => {
  switch (identity.kind) {
    case 'account':
    case 'half':
      return { accountId: identity.account.id, actor: identity.account.id };
    case 'link':
      return { actor: `link-${identity.link.linkId}` };
    case 'platform':
      return { actor: `platform:${identity.platformId}` };
    case 'operator':
      return { actor: 'operator' };
  }
};
