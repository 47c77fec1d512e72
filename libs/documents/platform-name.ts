import type { DocumentFacts } from './facts.js';
import type { Tongue } from './template.js';

/** How the platform of the items is called, where there is one of them. */
export const platformName = ({ items }: DocumentFacts, { say }: Tongue): string =>
  items.find(({ platform }) => platform !== undefined)?.platform ?? say('平台', 'the platform');
