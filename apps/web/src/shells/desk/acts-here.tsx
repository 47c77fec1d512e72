import { Zap } from 'lucide-react';
import { COMMANDS } from '#messages/commands.js';
import type { Locale } from '#messages/locale.js';
import type { DisputeBody } from '../../client/types.gen.js';
import { actGroups } from '../../features/acts/act-groups.js';
import type { Finding } from '../../kit/overlays/command-palette.js';
import { fits } from './fits.js';

type Sought = {
  readonly words: string;
  readonly locale: Locale;
  /** The address of an act, in the form of the subject that it has alone. */
  readonly addressOf: (command: string, subject: string | undefined) => string;
};

/** What can be done now in this dispute, by its name; an act of several subjects asks for one in its form. */
export const actsHere = (view: DisputeBody, { words, locale, addressOf }: Sought): readonly Finding[] => {
  const subjects = new Map<string, (string | undefined)[]>();
  for (const { acts, subject } of actGroups(view))
    for (const command of acts) subjects.set(command, [...(subjects.get(command) ?? []), subject]);
  return [...subjects].flatMap(([command, of]) => {
    const label = COMMANDS[command as keyof typeof COMMANDS][locale];
    const subject = of.length === 1 ? of[0] : undefined;
    return fits(label, words) ? [{ id: addressOf(command, subject), label, icon: <Zap size={16} aria-hidden /> }] : [];
  });
};
