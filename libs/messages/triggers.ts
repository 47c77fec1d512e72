import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Locale, Words } from './locale.js';
import { INTAKE_TRIGGERS } from './intake/triggers.js';
import { SERVICE_TRIGGERS } from './service/triggers.js';
import { MEASURES_TRIGGERS } from './measures/triggers.js';
import { RESPONSE_TRIGGERS } from './response/triggers.js';
import { TALKS_TRIGGERS } from './talks/triggers.js';
import { PANEL_TRIGGERS } from './panel/triggers.js';
import { CONDUCT_TRIGGERS } from './conduct/triggers.js';
import { CLOSING_TRIGGERS } from './closing/triggers.js';

/** What set a period running, as a clause of a sentence; every event may. */
export const TRIGGERS = {
  ...INTAKE_TRIGGERS,
  ...SERVICE_TRIGGERS,
  ...MEASURES_TRIGGERS,
  ...RESPONSE_TRIGGERS,
  ...TALKS_TRIGGERS,
  ...PANEL_TRIGGERS,
  ...CONDUCT_TRIGGERS,
  ...CLOSING_TRIGGERS,
} as const satisfies Record<DisputeEvent['type'], Words>;

/** The words for a trigger as derivations store it; an unknown one, of a later program, is told in general. */
export const triggerName = (event: string, locale: Locale): string => {
  if (Object.hasOwn(TRIGGERS, event)) return TRIGGERS[event as keyof typeof TRIGGERS][locale];
  return locale === 'zh-CN' ? '起算事由发生' : 'the period was set running';
};
