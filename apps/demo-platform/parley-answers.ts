import { z } from 'zod';

export const Clock = z.object({ now: z.string() });

const Section = z.object({
  heading: z.string(),
  rows: z.array(z.tuple([z.string(), z.string()])).optional(),
  items: z.array(z.string()).optional(),
});

export const Document = z.object({
  document: z.string(),
  number: z.string(),
  locale: z.string(),
  title: z.string(),
  paragraphs: z.array(z.string()),
  sections: z.array(Section).default([]),
  closing: z.array(z.string()).default([]),
});

export const Measure = z.object({
  respondentId: z.string(),
  itemId: z.string(),
  /** Absent once it was erased at Parley. */
  externalId: z.string().optional(),
  wanted: z.enum(['block', 'lift']),
  /** How strong a block is wanted; without it the plain one. */
  rung: z.string().optional(),
  /** We said that it has ended. */
  moot: z.literal(true).optional(),
  sequence: z.int(),
  /** The newest sequences that Parley knows to be carried out and refused. */
  confirmed: z.int(),
  refused: z.int(),
});

export const Link = z.object({ url: z.url({ protocol: /^https?$/ }) });

const PairIds = z.object({ respondentId: z.string(), itemId: z.string() });

const PairSubject = z
  .string()
  .transform((subject) => ({ respondentId: subject.split(':')[1] ?? '', itemId: subject.split(':')[2] ?? '' }));

export const Dispute = z.object({
  services: z.array(z.object({ serviceId: z.string(), pairs: z.array(z.union([PairIds, PairSubject])) })),
});

export const HandedOver = z.object({
  disputeId: z.string(),
  number: z.string(),
  items: z.array(z.object({ ref: z.string(), itemId: z.string() })),
  respondents: z.array(z.object({ ref: z.string(), respondentId: z.string() })),
});

export const Preservation = z.object({
  preservationId: z.string(),
  stage: z.string(),
  rooms: z.array(z.object({ itemId: z.string(), externalId: z.string().optional() })),
  parts: z.array(z.string()),
});

export const DecidedItem = z.object({
  respondentId: z.string(),
  itemId: z.string(),
  externalId: z.string().optional(),
  outcome: z.enum(['lift', 'keep']),
});

export const Adoptions = z.object({
  adoptions: z.array(z.object({ adoptionId: z.string(), items: z.array(DecidedItem) })),
});

/** What was decided about one listing, and what we do with it. */
export type DecidedItem = z.infer<typeof DecidedItem>;

export const ResultItem = z.object({ respondentId: z.string(), itemId: z.string(), measure: z.enum(['keep', 'lift']) });

export const Delegation = z.object({
  results: z.array(z.object({ resultId: z.string(), items: z.array(ResultItem).min(1) })),
});

/** What came of one item, and what it means for our measure. */
export type ResultItem = z.infer<typeof ResultItem>;

export type Preservation = z.infer<typeof Preservation>;

export type ParleyDocument = z.infer<typeof Document>;

export type WantedMeasure = z.infer<typeof Measure>;
