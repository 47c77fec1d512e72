import type { RightEvent } from '#domain/right/events.js';
import type { Right } from '#domain/right/state.js';
import { contentIdsOf } from '#infrastructure/vault/name-contents.js';
import type { Vault } from '#infrastructure/vault/vault.js';

/** Every sealed word that a right or these events of it name. */
export const contentsOf = (right: Right, events: readonly RightEvent[]): readonly string[] => [
  ...contentIdsOf(right),
  ...events.flatMap(({ data }) => contentIdsOf(data)),
];

/** Opened in one round trip; what was erased is left out. */
export async function openRightWords(vault: Pick<Vault, 'open'>, contentIds: readonly (string | undefined)[]) {
  const opened = await vault.open([...new Set(contentIds.filter((id) => id !== undefined))]);
  const text = (id: string | undefined): string | undefined => (id === undefined ? undefined : opened.get(id));
  return {
    text,
    parsed: (id: string | undefined): Readonly<Record<string, unknown>> | undefined => {
      const words = text(id);
      return words === undefined ? undefined : (JSON.parse(words) as Readonly<Record<string, unknown>>);
    },
  };
}
