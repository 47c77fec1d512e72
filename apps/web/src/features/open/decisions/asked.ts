import { RIGHT_KINDS } from '#messages/right/kinds.js';
import { PUBLISHED_OUTCOMES } from '#messages/ui/open.js';
import type { ListPublishedDecisionsData } from '../../../client/types.gen.js';
import { oneOf, searchOf, text } from '../../../shared/desk/search.js';

type Query = NonNullable<ListPublishedDecisionsData['query']>;

const fitting =
  (form: RegExp) =>
  (value: string | undefined): string | undefined =>
    value !== undefined && form.test(value) ? value : undefined;

/** Which decisions are asked for, as the address says. */
export const readAsked = searchOf({
  q: text,
  right: oneOf(Object.keys(RIGHT_KINDS) as NonNullable<Query['right']>[]),
  outcome: oneOf(Object.keys(PUBLISHED_OUTCOMES) as NonNullable<Query['outcome']>[]),
  year: fitting(/^20\d\d$/),
  platformId: fitting(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
});
export type AskedDecisions = ReturnType<typeof readAsked>;

export const queryOfAsked = ({ year, ...asked }: AskedDecisions): Query => ({
  ...asked,
  ...(year !== undefined && { year: Number(year) }),
});
