import type { LoadedDispute } from '#application/dispute/disputes.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import { getStage } from '#domain/dispute/core/state.js';
import { adoptionSubject, pairParts } from '#domain/dispute/core/subject.js';
import type { Actor } from '#domain/kernel/message.js';
import type { Vault } from '#infrastructure/vault/vault.js';
import { given } from '../../given.js';
import type { AdoptedItem, AdoptionsBody, AdoptionView } from './adoption.dto.js';

type Locator = { readonly externalId?: string };

/**
 * What platforms were asked to make of decisions, and what they made of them; everybody sees its own items. Throws
 * Refused NotFound for strangers.
 */
export async function viewAdoptions(
  actor: Actor,
  { dispute, context }: LoadedDispute,
  vault: Pick<Vault, 'open'>,
): Promise<AdoptionsBody> {
  const visibility = visibilityOf(actor, { dispute, context });
  const seen = Object.entries(dispute.adoptions).filter(([id]) => visibility.sees(adoptionSubject(id)));
  const reasons = seen.flatMap(([, { answers = [] }]) =>
    answers.flatMap(({ reasonContentId }) => reasonContentId ?? []),
  );
  const opened = await vault.open([...dispute.items.map(({ locatorContentId }) => locatorContentId), ...reasons]);
  const externalIds = new Map(
    dispute.items.map(({ itemId, locatorContentId }) => [
      itemId,
      (JSON.parse(opened.get(locatorContentId) ?? '{}') as Locator).externalId,
    ]),
  );
  const adoptions = seen.flatMap(
    ([
      adoptionId,
      { decisionId, platformId, binding, items, answers = [], answeredAt, answeredBy, performed, broken },
    ]) => {
      const own = items.filter(({ pair }) => visibility.sees(pair));
      if (own.length === 0) return [];
      const { stage, deadline } = getStage(dispute, adoptionSubject(adoptionId));
      const view = {
        adoptionId,
        decisionId,
        platformId,
        stage,
        binding,
        dueAt: deadline?.dueAt,
        answeredAt,
        answeredBy,
        items: own.map(({ pair, outcome }): AdoptedItem => {
          const said = answers.find((one) => one.pair === pair);
          const { respondentId, itemId } = pairParts(pair);
          return given({
            respondentId,
            itemId,
            externalId: externalIds.get(itemId),
            outcome,
            answer: said?.answer,
            reason: said?.reasonContentId === undefined ? undefined : opened.get(said.reasonContentId),
            performance: performed.includes(pair) ? 'performed' : broken.includes(pair) ? 'broken' : undefined,
          });
        }),
      };
      return [given(view) as AdoptionView];
    },
  );
  return { adoptions };
}
