import type { Rulebook } from '#domain/rulebook/rulebook.js';
import { reminders20261129 } from './2026-11-29/reminders.js';
import { cnAssociationMediation20261128 } from './cn-association-mediation-2026-11-28.js';

/** Mediation by the association, and when people are reminded of its days. */
export const cnAssociationMediation20261129: Rulebook = {
  ...cnAssociationMediation20261128,
  version: '2026-11-29',
  reminders: reminders20261129,
};
