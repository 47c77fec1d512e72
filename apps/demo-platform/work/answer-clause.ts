import { behaviourOf } from '../shop/shop.js';
import type { ClauseAsked } from '../webhooks/webhook.js';
import { keepDocument } from './keep-document.js';
import type { Work, Workplace } from './work.js';

/**
 * Parties want to agree whose an account here is, which takes effect with our yes alone. The clause lies at our desk,
 * and we answer: yes, unless we are told to refuse everything.
 */
export async function answerClause(
  workplace: Workplace,
  webhookId: string,
  asked: ClauseAsked,
  signal: AbortSignal,
): Promise<Work> {
  const { disputeId, mediationId, version } = asked;
  const { facts } = await keepDocument(
    workplace,
    webhookId,
    { ...asked, document: 'account-clause', addressee: { kind: 'platform' } },
    signal,
  );
  const consents = behaviourOf(workplace.shop, workplace.connection).mode !== 'refuse';
  const answer = consents ? '同意按该条款变更账号主体。' : '账号主体不得变更。';
  return {
    facts,
    report: { operation: 'answerAccountClause', disputeId, mediationId, body: { version, consents, answer } },
  };
}
