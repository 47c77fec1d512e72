import type { Caller } from '../http/caller.js';
import { textKey } from './text-key.js';

type SealText = {
  (caller: Caller, disputeId: string, text: string): Promise<string>;
  (caller: Caller, disputeId: string, text: string | undefined): Promise<string | undefined>;
};

/** Seals words of the caller in a dispute; undefined where there are none. */
export const sealText = (async ({ actor, tenant }: Caller, disputeId: string, text: string | undefined) =>
  text === undefined ? undefined : tenant.vault.seal(textKey(disputeId, actor), text)) as SealText;

/** Several in one round trip, in their order; where there are no words there is no id. */
export const sealTexts = async (
  { actor, tenant }: Caller,
  disputeId: string,
  texts: readonly (string | undefined)[],
): Promise<readonly (string | undefined)[]> => {
  const keyName = textKey(disputeId, actor);
  const ids = [
    ...(await tenant.vault.sealAll(texts.filter((text) => text !== undefined).map((text) => ({ keyName, text })))),
  ];
  return texts.map((text) => (text === undefined ? undefined : ids.shift()));
};
