import { complaint, paper, shanghai } from '../core/commands.js';
import { type Step } from '../core/story.js';

/** The same command with everything told that can be told. */
export const told =
  (step: Step, more: object): Step =>
  (dispute) => {
    const command = typeof step === 'function' ? step(dispute) : step;
    return { ...command, data: { ...command.data, ...more } } as unknown as typeof command;
  };

export const evidence = complaint.evidence.map((one) => ({ ...one, capturedAt: shanghai('02-28T10:00') }));
/** A file and a copy of it. */
export const copied = (id: string) => {
  const all = { ...paper(id), capturedAt: shanghai('02-28T10:00'), part: 'confidential' } as const;
  return [all, { ...all, evidenceId: `${id}-copy`, part: 'forwarded', derivedFrom: id } as const];
};
