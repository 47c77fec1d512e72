import type { Desk } from '../../shared/desk/use-desk.js';
import { ACT_SCREENS, type Command } from './screens.js';

/** A party’s own page of a dispute, by what stands behind the #: a room, a mediation, a negotiation. */
export const partysPage = (to: Desk['to'], disputeId: string, page: string): string =>
  `${to([]).replace(/\/desk$/, '')}/disputes/${disputeId}#/${page}`;

/** Where an act of a dispute is done: on a page made by hand, or in its form; none where it has no screen. */
export const addressOfAct = (
  to: Desk['to'],
  disputeId: string,
  command: Command,
  subject: string | undefined,
): string | undefined => {
  const screen = ACT_SCREENS[command];
  if (screen === 'form') return to(['disputes', disputeId, 'acts', command], { subject });
  if ('none' in screen) return undefined;
  if ('earlier' in screen) {
    const [, id = ''] = (subject ?? '').split(':');
    return partysPage(to, disputeId, screen.earlier.replace('*', id));
  }
  const parts = screen.page.split('/').map((part) => (part === '$disputeId' ? disputeId : part));
  return to(parts);
};
