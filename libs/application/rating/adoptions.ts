import { localDateAt } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import type { RuleMaking } from '#domain/rule-making/state.js';
import { RELEASED_TEXTS, rulesInForceOn, type Adoption, type RulesInForce } from '#rating/released.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { hashOfRules, loadRules } from '../rule-making/rules.js';

/** By the hash under which a version of rules that names it is approved: the log alone says which text is in force. */
const TEXTS_BY_HASH = new Map(RELEASED_TEXTS.map(({ pin }) => [hashOfRules('rating-rules', pin), pin.version]));

/**
 * What was approved of the rules of rating, by the day from which it is in force. Throws where this program has not the
 * text: no score could be reckoned by it.
 */
export const adoptionsOf = ({ versions }: RuleMaking): readonly Adoption[] =>
  Object.values(versions)
    .flatMap(({ shown, inForceFrom }) =>
      shown && inForceFrom !== undefined ? [{ hash: shown.hash, inForceFrom }] : [],
    )
    .toSorted((one, other) => (one.inForceFrom < other.inForceFrom ? -1 : 1))
    .map(({ hash, inForceFrom }) => {
      const version = TEXTS_BY_HASH.get(hash);
      if (version === undefined) throw new Error(`No text of rating rules ${hash}`);
      return { version, inForceFrom };
    });

/** Which texts of the rules of rating an association put in force, and from when; none: the first one is in force. */
export const loadAdoptions = async (
  tenant: Pick<TenantContext, 'database' | 'associationId'>,
): Promise<readonly Adoption[]> => adoptionsOf((await loadRules(tenant, 'rating-rules')).making);

/** What is in force in an association at an instant: what a member accepts, and what it is held to before it did. */
export const loadRulesInForce = async (
  tenant: Pick<TenantContext, 'database' | 'associationId'>,
  at: Instant,
): Promise<RulesInForce> => rulesInForceOn(await loadAdoptions(tenant), localDateAt(at));
