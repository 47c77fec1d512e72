import { BadRequestException } from '@nestjs/common';
import { z } from 'zod';
import { LISTING_KINDS } from '../shop/facts.js';

const word = z.string().trim().min(1).max(500);
/** A form sends an empty field as an empty word, and one ticked box as no list. */
const optional = z.preprocess((value) => (value === '' ? undefined : value), word.optional());
const list = z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(word));
const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text).toISOString());
/** What a clock on a form shows is Chinese time. */
const instantOrLocal = z.preprocess((value) => (typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value) ? `${value}:00+08:00` : value), instant);

export const BehaviourBody = z.object({
  mode: z.enum(['normal', 'slow', 'down', 'refuse', 'silent']),
  delay: z.coerce.number().int().min(0).max(600_000).default(0),
  reasonCode: z.preprocess((value) => value || undefined, word.default('not-possible')),
  reason: z.string().max(2_000).default(''),
});

export const HoldBody = z.object({ types: list.default([]) });
export const ReleaseBody = z.object({ ids: list.optional() });

export const ListingsBody = z.object({
  merchants: z.array(z.object({ handle: z.string().regex(/^[\w.-]{1,64}$/), name: word, nameEn: word.optional() })).default([]),
  listings: z
    .array(
      z.object({
        externalId: z.string().regex(/^[\w.:-]{1,128}$/),
        kind: z.enum(LISTING_KINDS),
        title: word,
        titleEn: word.optional(),
        merchant: word,
        room: word.optional(),
        price: z.string().max(20).optional(),
      }),
    )
    .default([]),
});

export const SuitBody = z
  .object({
    externalId: optional,
    disputeId: optional,
    itemId: optional,
    respondentId: optional,
    /** When it reached us; absent: now. */
    receivedAt: z.preprocess((value) => (value === '' ? undefined : value), instantOrLocal.optional()),
    body: word,
    caseNumber: optional,
  })
  .refine(({ externalId, disputeId, itemId }) => externalId !== undefined || (disputeId !== undefined && itemId !== undefined), {
    message: 'name a listing (externalId), or an item of a dispute (disputeId and itemId)',
  });

/** Throws 400 with what is wrong. */
export function read<T>(shape: z.ZodType<T>, body: unknown): T {
  const { success, data, error } = shape.safeParse(body ?? {});
  if (!success) throw new BadRequestException(z.prettifyError(error));
  return data;
}
