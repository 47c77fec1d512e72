import type { ItemKind } from '../../rulebook/item-kinds.js';

/**
 * One locatable thing complained of, and whose it is. The locator (address, product number, interval) lies encrypted.
 */
export type Item = {
  readonly itemId: string;
  readonly platformId: string;
  readonly kind: ItemKind;
  readonly locatorContentId: string;
  readonly respondentIds: readonly string[];
  /**
   * The same for the same thing in every dispute of the association, yet nobody can tell the locator from it (practice
   * P38).
   */
  readonly identity?: string;
};
