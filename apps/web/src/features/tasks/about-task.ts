import { ALARM_WORDS } from '#messages/security/alarms.js';
import { ASSOCIATION_CHECK_WORDS } from '#messages/readiness/association-checks.js';
import { LETTERS_NAMED } from '#messages/letter/kinds.js';
import type { Words } from '#messages/locale.js';
import type { TaskLine } from '../../client/types.gen.js';
import type { TaskKind } from './ways.js';

const named = (all: Readonly<Record<string, Words>>, name: string): Words | undefined =>
  Object.hasOwn(all, name) ? all[name] : undefined;

/** Of which alarm, letter or check it is, where the sentence of its kind does not say it. */
export function aboutTask({ kind, subject }: Pick<TaskLine, 'kind' | 'subject'>): Words | undefined {
  const [, , which = ''] = subject.split(':');
  const asked = kind as TaskKind;
  if (asked === 'look-into-alarm') return named(ALARM_WORDS, which);
  if (asked === 'second-letter') return named(LETTERS_NAMED, which);
  if (asked !== 'mend-readiness' || !Object.hasOwn(ASSOCIATION_CHECK_WORDS, which)) return undefined;
  return ASSOCIATION_CHECK_WORDS[which as keyof typeof ASSOCIATION_CHECK_WORDS].name;
}
