import type { Desk } from '../../shared/desk/use-desk.js';
import { ACT_SCREENS, type Command } from './screens.js';

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
    return `${to([]).replace(/\/desk$/, '')}/disputes/${disputeId}#/${screen.earlier.replace('*', id)}`;
  }
  const parts = screen.page.split('/').map((part) => (part === '$disputeId' ? disputeId : part));
  return to(parts);
};
