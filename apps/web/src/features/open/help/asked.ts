import { HELP_KINDS_NAMED } from '#messages/help/kinds.js';
import { RIGHT_KINDS } from '#messages/right/kinds.js';
import type { HelpShown } from '../../../client/types.gen.js';
import { oneOf, searchOf } from '../../../shared/desk/search.js';

/** Who is looked for, as the address says. */
export const readAsked = searchOf({
  kind: oneOf(Object.keys(HELP_KINDS_NAMED) as HelpShown['kind'][]),
  right: oneOf(Object.keys(RIGHT_KINDS) as NonNullable<HelpShown['rights']>[number][]),
});
export type AskedHelp = ReturnType<typeof readAsked>;

/** Who says nothing of rights helps with all of them. */
export const fits = ({ kind, right }: AskedHelp, entry: HelpShown): boolean =>
  (kind === undefined || entry.kind === kind) && (right === undefined || (entry.rights?.includes(right) ?? true));
