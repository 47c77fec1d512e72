import { z } from 'zod';
import { OWN } from '../connections/connection.js';
import { PROOFS, SUIT_KINDS } from '../shop/suit.js';
import { optional, word } from './read.js';

/** One ticked box of a form is no list. */
const list = z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(word));
const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text).toISOString());
/** What a clock on a form shows is Chinese time. */
const instantOrLocal = z.preprocess(
  (value) => (typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value) ? `${value}:00+08:00` : value),
  instant,
);

export const ConnectionQuery = z.object({ connection: optional });

export const BehaviourBody = z.object({
  /** Absent: towards all. */
  connection: optional,
  mode: z.enum(['normal', 'slow', 'down', 'refuse', 'silent']),
  delay: z.coerce.number().int().min(0).max(600_000).default(0),
  reasonCode: z.preprocess((value) => value || undefined, word.default('not-possible')),
  reason: z.string().max(2_000).default(''),
});

export const HoldBody = z.object({ connection: optional, types: list.default([]) });
export const ReleaseBody = z.object({ connection: optional, ids: list.optional() });

export const SuitBody = z
  .object({
    connection: word.default(OWN),
    kind: z.enum(SUIT_KINDS).default('suit'),
    proof: z.enum(PROOFS).optional(),
    externalId: optional,
    disputeId: optional,
    itemId: optional,
    respondentId: optional,
    /** When it reached us; absent: now. */
    receivedAt: z.preprocess((value) => (value === '' ? undefined : value), instantOrLocal.optional()),
    body: word,
    caseNumber: optional,
  })
  .refine(
    ({ externalId, disputeId, itemId }) =>
      externalId !== undefined || (disputeId !== undefined && itemId !== undefined),
    {
      message: 'name a listing (externalId), or an item of a dispute (disputeId and itemId)',
    },
  );

export const DepartureBody = z.object({
  externalId: word,
  answer: z.enum(['partly', 'depart']).default('depart'),
  reason: word,
});

export const MeasureBody = z.object({
  connection: word.default(OWN),
  disputeId: word,
  respondentId: word,
  itemId: word,
  externalId: word,
  wanted: z.enum(['block', 'lift']),
  sequence: z.int().min(1),
});
