import { STAGES } from '#messages/core/stages.js';
import type { Locale, Words } from '#messages/locale.js';
import { RIGHT_KINDS } from '#messages/right/kinds.js';
import { DESK_DOCKET_WORDS as W, POINTS_AT_LEAST, RISKS_NAMED, WAITERS_NAMED } from '#messages/ui/desk-docket.js';
import type { Option } from '../../kit/choices/options.js';
import { PRIORITIES, RIGHTS, RISKS, STAGES_ASKED, STATES, WAITING_FOR, WHOSE } from './asked.js';

export type Chosen = 'state' | 'whose' | 'stage' | 'waitingFor' | 'right' | 'priority' | 'minRisk';
export type Choice = {
  readonly label: Words;
  readonly none: Words;
  readonly of: readonly string[];
  readonly words: Readonly<Record<string, Words>>;
};

/** Filters of the docket by one of a few words. */
export const CHOICES = {
  state: { label: W.state, none: W.open, of: STATES, words: W },
  whose: { label: W.whose, none: W.anybody, of: WHOSE, words: W },
  stage: { label: W.stage, none: W.anyStage, of: STAGES_ASKED, words: STAGES },
  waitingFor: { label: W.waitingFor, none: W.anyWaiter, of: WAITING_FOR, words: WAITERS_NAMED },
  right: { label: W.right, none: W.anyRight, of: RIGHTS, words: RIGHT_KINDS },
  priority: { label: W.priority, none: W.anyPriority, of: PRIORITIES, words: W },
  minRisk: { label: W.risk, none: W.anyRisk, of: RISKS, words: RISKS_NAMED },
} as const satisfies Record<Chosen, Choice>;
export const NAMES = Object.keys(CHOICES) as readonly Chosen[];

export const wordIn = (name: Chosen, id: string, locale: Locale): string => {
  const { words }: Choice = CHOICES[name];
  const other = name === 'minRisk' ? POINTS_AT_LEAST[locale]({ points: Number(id) }) : id;
  return words[id]?.[locale] ?? other;
};

/** What can be chosen: what is offered, and what a kept view or an address asks for beside it. */
export const optionsOf = (name: Chosen, asked: string | undefined, locale: Locale): readonly Option[] => {
  const { of }: Choice = CHOICES[name];
  const ids = asked === undefined || of.includes(asked) ? of : [...of, asked];
  return ids.map((id) => ({ id, label: wordIn(name, id, locale) }));
};
