import type { DisputeCommand } from './actions.js';

/** What a second person does: it lets go out, agrees to or sends back what another has prepared. */
export const SECOND_ACTS = [
  'SecondUrgentMeasure',
  'AgreeReferral',
  'ReleaseDecision',
  'ReturnDecision',
  'ApprovePublication',
  'RefusePublication',
  'SecondFaithFinding',
  'ReturnFaithFinding',
  'DecideFaithAppeal',
] as const satisfies readonly DisputeCommand['type'][];
export type SecondAct = (typeof SECOND_ACTS)[number];

export const isSecondAct = (command: string): command is SecondAct =>
  (SECOND_ACTS as readonly string[]).includes(command);
