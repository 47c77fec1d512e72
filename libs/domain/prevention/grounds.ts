import type { Instant } from '../kernel/message.js';
import type { PreventionGround } from './events.js';
import type { PreventiveMeasure } from './state.js';

/** Decisions that were reversed since something was rested on them, each with when. */
export type FallenGrounds = Readonly<Record<string, Instant>>;

/** When a ground fell; undefined while it stands. A penalty of an authority stands here until a person says otherwise. */
export const fellAt = (ground: PreventionGround, fallen: FallenGrounds = {}): Instant | undefined =>
  ground.kind === 'final-decision' ? fallen[ground.decisionId] : undefined;

/** Whether any of its grounds stands. */
export const standsOn = ({ grounds }: Pick<PreventiveMeasure, 'grounds'>, fallen?: FallenGrounds): boolean =>
  grounds.some((ground) => fellAt(ground, fallen) === undefined);

/** Once; and anew where a ground has fallen since, as soon as the last objection is decided. */
export const mayObject = (
  { grounds, objection, objectionDecision }: PreventiveMeasure,
  fallen?: FallenGrounds,
): boolean => {
  if (!objection) return true;
  if (!objectionDecision) return false;
  return grounds.some((ground) => (fellAt(ground, fallen) ?? '') > objection.contestedAt);
};
