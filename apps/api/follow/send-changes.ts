import type { FastifyReply } from 'fastify';
import { LimitReached } from '#infrastructure/limits/limits.js';
import type { Caller } from '../http/caller.js';
import { HttpProblem, invalid } from '../http/http-problem.js';
import type { ApiParts } from '../http/parts.js';
import { eventSink } from './event-sink.js';
import type { Changes } from './follow.dto.js';
import type { Follower } from './follower.js';
import { placeIn, resumeId } from './resume-id.js';
import type { Topic } from './topics.js';
import { isConcerned, topicsFor, type Following } from './what-changed.js';

type Parts = Pick<ApiParts, 'changes' | 'limits' | 'now'>;
type Asked = {
  readonly caller: Caller;
  /** The asker as it is let in by then. */
  readonly again: () => Promise<Caller>;
  readonly lastEventId: string | undefined;
};

/** So many streams of one asker, and in all, a process keeps open. */
const MOST_OWN = 10;
const MOST = 2_000;
/** Milliseconds after which somebody who comes back is told to read everything anew. */
const LONGEST_AWAY = 5 * 60_000;
/** Beats after which it is looked at anew who follows and what it may do, though nothing moved. */
const LOOKED_AFTER = 3;

/** Answers with a stream of what to read anew. Throws InvalidRequest for a strange id, LimitReached, Busy. */
export async function sendChanges(parts: Parts, asked: Asked, reply: FastifyReply): Promise<void> {
  const { own, all } = parts.changes.count(keyOf(asked.caller));
  if (own >= MOST_OWN) throw new LimitReached('stream', 60);
  if (all >= MOST) throw new HttpProblem('Busy', { headers: { 'retry-after': '30' } });
  await parts.limits.take('stream', keyOf(asked.caller));
  const place = placeOf(parts, asked);
  const sink = eventSink(reply.raw);
  let opened = false;
  const follower = await followerOf(parts, asked, {
    tell: (topics, id) => {
      const line = id === undefined ? '' : `id: ${id}\n`;
      if (!opened) sink.write(`retry: 2000\nevent: opened\n${line}data: {}\n\n`);
      opened = true;
      if (topics.length > 0) sink.write(`event: changed\n${line}data: ${JSON.stringify({ topics })}\n\n`);
    },
    beat: (id) => sink.write(`: here\nid: ${id}\n\n`),
    end: sink.end,
  });
  const leave = await parts.changes.join(follower, place.from);
  if (place.isLost) follower.tell([{ topic: 'everything' }]);
  reply.raw.once('close', leave);
  if (reply.raw.closed) leave();
  void reply
    .headers({ 'cache-control': 'private, no-store, no-transform', 'x-accel-buffering': 'no' })
    .type('text/event-stream; charset=utf-8')
    .send(sink.body);
}

/** The same for who asks now and then: what it missed, once the lists show it. */
export async function missedChanges(parts: Parts, asked: Asked): Promise<Changes> {
  const place = placeOf(parts, asked);
  const topics: Topic[] = place.isLost ? [{ topic: 'everything' }] : [];
  let lastEventId: string | undefined;
  const settled = Promise.withResolvers<void>();
  const told = await followerOf(parts, asked, {
    tell: (some, id) => {
      topics.push(...some);
      lastEventId = id ?? lastEventId;
    },
    beat: () => undefined,
    end: settled.resolve,
  });
  const leave = await parts.changes.join({ ...told, settle: settled.resolve }, place.from);
  await settled.promise;
  leave();
  return { topics: [...topics], ...(lastEventId !== undefined && { lastEventId }) };
}

const keyOf = ({ actor, tenant }: Caller): string => `${tenant.associationId} ${actor.kind} ${actor.id}`;

/** Where it goes on; lost where that was too long ago. */
const placeOf = ({ now }: Parts, { caller, lastEventId }: Asked) => {
  if (lastEventId === undefined) return { isLost: false };
  const place = placeIn(caller, lastEventId);
  if (!place) throw invalid('Last-Event-ID', 'invalid');
  return now().getTime() - place.at.getTime() > LONGEST_AWAY
    ? { isLost: true }
    : { isLost: false, from: place.position };
};

type Told = {
  readonly tell: (topics: readonly Topic[], id?: string) => void;
  readonly beat: (id: string) => void;
  readonly end: () => void;
};

/** Before anything is told it is looked at anew who that is, as for every answer. */
const followerOf = async ({ now }: Parts, { caller, again }: Asked, told: Told): Promise<Follower> => {
  let who = await followingOf(caller);
  let beats = 0;
  const idAt = (position: number): string => resumeId(caller, { position, at: now() });
  return {
    associationId: caller.tenant.associationId,
    of: keyOf(caller),
    topicsOf: async (moves, look) => {
      if (!(await isConcerned(who, moves, look))) return [];
      who = await followingOf(await again());
      return topicsFor(who, moves, look);
    },
    tell: (topics, position) => told.tell(topics, position === undefined ? undefined : idAt(position)),
    beat: async (position) => {
      beats += 1;
      if (beats % LOOKED_AFTER === 0) who = await followingOf(await again());
      told.beat(idAt(position));
    },
    end: told.end,
  };
};

const followingOf = async (caller: Caller): Promise<Following> => {
  const [context, days] = await Promise.all([caller.tenant.contextOf(caller.actor), caller.tenant.calendar()]);
  return { caller, context, days };
};
