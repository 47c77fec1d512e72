import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { deliver, type Place } from '#effects/conformance/deliver.js';
import type { Called, StandIn } from './stand-in.js';

/** How long a platform may work before it answers a result here; in earnest it has the days of its agreement. */
const PATIENCE = 15_000;
const STEADY = 1_500;

const Answers = z.strictObject({
  answers: z
    .array(
      z.strictObject({
        respondentId: z.string(),
        itemId: z.string(),
        answer: z.enum(['adopt', 'partly', 'depart']),
        reason: z.string().min(1).optional(),
      }),
    )
    .min(1),
});

/** Hands the platform a result, three times, and reads what it says to it. Each line is what is wrong. */
export async function checkAnswers(place: Place, standIn: StandIn, patience = PATIENCE): Promise<readonly string[]> {
  const [disputeId, resultId] = [randomUUID(), randomUUID()];
  const at = place.now();
  const items = ['a', 'b'].map(() => ({ respondentId: randomUUID(), itemId: randomUUID() }));
  const body = {
    type: 'result.returned',
    timestamp: at.toISOString(),
    data: {
      disputeId,
      number: 'PL-CHECK',
      reference: 'conformance',
      resultId,
      agreementVersion: 1,
      givenAt: at.toISOString(),
      answerBy: new Date(at.getTime() + 3 * 86_400_000).toISOString(),
      logReference: '0'.repeat(64),
      delegationUrl: `/v1/disputes/${disputeId}/delegation`,
      items: items.map((item) => ({
        ...item,
        outcome: 'withdrawn',
        measure: 'lift',
        grounds: ['complaint-withdrawn'],
        reasonCodes: [],
        legalKind: 'withdrawal',
      })),
    },
  };
  const id = `msg_${resultId.replaceAll('-', '')}`;
  for (let i = 0; i < 3; i += 1) {
    const answered = await deliver({ ...place, id, body });
    if ('failed' in answered || answered.status >= 300)
      return [
        `the result itself was not taken (${'failed' in answered ? answered.failed : answered.status}). Answer 2xx to result.returned and work afterwards.`,
      ];
  }
  const path = `/v1/disputes/${disputeId}/delegation/results/${resultId}/answers`;
  const end = performance.now() + patience;
  while (standIn.callsTo(path).length === 0 && performance.now() < end) await setTimeout(50);
  await setTimeout(STEADY); // a second answer to the same delivery would come now
  return faultsOf(standIn.callsTo(path), path, items);
}

type Item = { readonly respondentId: string; readonly itemId: string };

const faultsOf = (calls: readonly Called[], path: string, items: readonly Item[]): readonly string[] => {
  const [first] = calls;
  if (!first)
    return [
      `no answer to the result came. POST ${path} with one answer for each item; in earnest you have until answerBy.`,
    ];
  const faults: string[] = [];
  if (!first.authorised) faults.push('the answer came without your key. Send Authorization: Bearer plk_….');
  if (first.key === undefined || !/^[\x20-\x7e]{8,200}$/.test(first.key))
    faults.push(
      'the answer has no usable Idempotency-Key. Make one of the webhook’s id, so that the same answer sent again counts once.',
    );
  if (new Set(calls.map(({ key }) => key)).size > 1)
    faults.push(
      `three deliveries under one id led to ${calls.length} answers under different keys. The same webhook-id is the same webhook.`,
    );
  const { success, data, error } = Answers.safeParse(first.body);
  if (!success)
    return [
      ...faults,
      `the answer has another form: ${z.prettifyError(error)}. Send { answers: [{ respondentId, itemId, answer: adopt | partly | depart, reason? }] }.`,
    ];
  const left = items.filter(
    (item) => !data.answers.some((one) => one.respondentId === item.respondentId && one.itemId === item.itemId),
  );
  if (left.length > 0)
    faults.push(`${left.length} of ${items.length} items have no answer. Answer each item of the result.`);
  if (data.answers.length > items.length) faults.push('more answers than items. Answer each item once.');
  if (data.answers.some(({ answer, reason }) => answer !== 'adopt' && reason === undefined))
    faults.push('an item is departed from without a reason. Say why where you do not adopt.');
  return faults;
};
