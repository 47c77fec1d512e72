import type { Lines } from '../connections/open-lines.js';
import type { Report } from '../report.js';
import type { OpenShop } from '../shop/open-shop.js';
import { behaviourOf, type ReceivedWebhook } from '../shop/shop.js';
import { answerAdoption } from './answer-adoption.js';
import { answerClause } from './answer-clause.js';
import { answerInquiry } from './answer-inquiry.js';
import { keepDocument } from './keep-document.js';
import { noteAnswer, takeResult } from './take-result.js';
import { takeMeasures } from './take-measures.js';
import type { Work, Workplace } from './work.js';

type Office = Pick<OpenShop, 'shop' | 'record'> & { readonly lines: Lines };

/**
 * Two steps, each safe to repeat. First the work here, recorded in one entry with the report that it leads to; from
 * then on the report stands word for word. Then the report, under a key made of the webhook's id: whether we crash
 * before or after Parley took it, the second sending says the same under the same key and counts once.
 */
export async function processWebhook({ shop, record, lines }: Office, key: string, signal: AbortSignal): Promise<void> {
  const received = shop.webhooks.get(key);
  if (received === undefined || received.outcome !== undefined) return;
  const { connection, id } = received;
  const { parley } = lines.get(connection);
  const report = received.owed ?? (await workHere({ connection, shop, record, parley }, received, signal));
  if (report === undefined) return;
  const { status, problem } = await parley.send(report, `parley-webhook:${id}`, signal);
  await record({
    type: 'WebhookProcessed',
    connection,
    id,
    outcome: problem === null ? 'reported' : `${status} ${problem}`,
  });
}

async function workHere(
  { connection, shop, record, parley }: Pick<OpenShop, 'record'> & Workplace,
  received: ReceivedWebhook,
  signal: AbortSignal,
): Promise<Report | undefined> {
  const { id } = received;
  const { facts, report } = await workOn(received, { connection, shop, parley }, signal);
  signal.throwIfAborted(); // a reset must not find the leavings of what was before it
  const owed = behaviourOf(shop, connection).mode === 'silent' ? undefined : report;
  await record(
    ...facts,
    owed
      ? { type: 'ReportOwed', connection, id, report: owed }
      : { type: 'WebhookProcessed', connection, id, outcome: 'kept' },
  );
  return owed;
}

const workOn = async ({ id, webhook }: ReceivedWebhook, workplace: Workplace, signal: AbortSignal): Promise<Work> => {
  switch (webhook.type) {
    case 'service.ordered':
      return keepDocument(workplace, id, webhook.data, signal);
    case 'measures.wanted':
      return takeMeasures(workplace, id, webhook.data, signal);
    case 'inquiry.asked':
      return answerInquiry(workplace, webhook.data, signal);
    case 'clause.asked':
      return answerClause(workplace, id, webhook.data, signal);
    case 'delegation.answered':
      return noteAnswer(workplace, webhook.data);
    case 'result.returned':
      return takeResult(workplace, id, webhook.data, signal);
    case 'adoption.asked':
      return answerAdoption(workplace, id, webhook.data, signal);
    case 'other':
      return { facts: [] };
  }
};
