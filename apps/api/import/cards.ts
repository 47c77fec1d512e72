import type { ImportKind } from '#messages/import/kinds.js';
import { ACCESS, type AccessRule } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import type { Card } from './card.js';
import { accounts } from './kinds/accounts.js';
import { affiliations } from './kinds/affiliations.js';
import { members } from './kinds/members.js';
import { rights } from './kinds/rights.js';
import { experts, mediators } from './kinds/rosters.js';

export const CARDS: Readonly<Record<ImportKind, Card>> = {
  members,
  accounts,
  mediators,
  experts,
  affiliations,
  rights,
};

/** Whether somebody may bring a table of this kind: who may do by hand what each of its rows stands for. */
export const mayBring = (kind: ImportKind, { account }: Pick<Caller, 'account'>): boolean => {
  const rules = Reflect.getMetadata(ACCESS, CARDS[kind].act() as object) as readonly AccessRule[];
  return rules.some((rule) => account?.roles.some((role) => role === rule));
};
