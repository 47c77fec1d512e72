import { z } from 'zod';

/**
 * Thin: what happened and where to read it. The facts themselves are fetched with our key, so that a forwarded webhook
 * gives nothing away.
 */
const about = { disputeId: z.string(), number: z.string() };
const text = z.string().min(1);

const ServiceOrdered = z.object({
  type: z.literal('service.ordered'),
  data: z.object({
    ...about,
    serviceId: text,
    document: text,
    /** Absent or `platform`: for us. `complainant` or a respondent: to be passed on. */
    addressee: z.object({ kind: z.string(), respondentId: z.string().optional() }).optional(),
    documentUrl: text,
    /** We alone hold the respondent's phone: its link is made there and passed on by us. */
    linkUrl: text.optional(),
  }),
});
const MeasuresWanted = z.object({
  type: z.literal('measures.wanted'),
  data: z.object({ ...about, measuresUrl: text, upTo: z.int().optional() }),
});
const InquiryAsked = z.object({
  type: z.literal('inquiry.asked'),
  data: z.object({ ...about, serviceId: text, answerBy: z.string().optional() }),
});

const ClauseAsked = z.object({
  type: z.literal('clause.asked'),
  data: z.object({ ...about, serviceId: text, mediationId: text, version: z.int(), documentUrl: text }),
});

/** Whether a complaint that we handed over was taken. */
const DelegationAnswered = z.object({
  type: z.literal('delegation.answered'),
  data: z.object({
    ...about,
    reference: text,
    answer: z.enum(['accepted', 'declined', 'returned']),
    reasons: z.array(text).optional(),
    resultDue: text.optional(),
  }),
});
/** A statement of reasons in codes: per item what came out, what it means for our measure, and why. */
const ResultReturned = z.object({
  type: z.literal('result.returned'),
  data: z.object({
    ...about,
    reference: text,
    resultId: text,
    givenAt: text,
    logReference: text,
    answerBy: text.optional(),
    delegationUrl: text.optional(),
    /** Absent where they are too many for a webhook: then they are read where the delegation is. */
    items: z
      .array(
        z.object({
          respondentId: text,
          itemId: text,
          outcome: text,
          measure: z.enum(['keep', 'lift']),
          grounds: z.array(text),
          reasonCodes: z.array(text),
          legalKind: text,
        }),
      )
      .min(1)
      .optional(),
  }),
});

const AdoptionAsked = z.object({
  type: z.literal('adoption.asked'),
  data: z.object({ ...about, serviceId: text, adoptionId: text, documentUrl: text, answerBy: z.string().optional() }),
});

const KNOWN = [
  'service.ordered',
  'measures.wanted',
  'inquiry.asked',
  'clause.asked',
  'adoption.asked',
  'delegation.answered',
  'result.returned',
];

/** Types that we do not know yet are taken and left alone: Parley may learn new ones before we do. */
const Other = z
  .object({ type: z.string(), data: z.looseObject({ disputeId: z.string().default('') }) })
  .refine(({ type }) => !KNOWN.includes(type), 'lacks what a webhook of its type must have')
  .transform(({ type, data: { disputeId } }) => ({ type: 'other' as const, name: type, data: { disputeId } }));

export const Webhook = z.union([
  ServiceOrdered,
  MeasuresWanted,
  InquiryAsked,
  ClauseAsked,
  AdoptionAsked,
  DelegationAnswered,
  ResultReturned,
  Other,
]);

export type ServiceOrdered = z.infer<typeof ServiceOrdered>['data'];
export type MeasuresWanted = z.infer<typeof MeasuresWanted>['data'];
export type InquiryAsked = z.infer<typeof InquiryAsked>['data'];
export type DelegationAnswered = z.infer<typeof DelegationAnswered>['data'];
export type ResultReturned = z.infer<typeof ResultReturned>['data'];
export type ClauseAsked = z.infer<typeof ClauseAsked>['data'];
export type AdoptionAsked = z.infer<typeof AdoptionAsked>['data'];
export type Webhook = z.infer<typeof Webhook>;
