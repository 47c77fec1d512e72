import { WORK_STEPS } from '#messages/ui/expert-work.js';
import type { Words } from '#messages/locale.js';
import type { Step } from '../../../kit/navigation/stepper.js';

type Id = keyof typeof WORK_STEPS;
const IDS = Object.keys(WORK_STEPS) as readonly Id[];

/** In which part of its way a panel is at this stage; before the first of these it is being put together. */
const AT: Readonly<Record<string, Id>> = {
  'file-reading': 'file',
  'file-completion': 'file',
  submissions: 'rounds',
  'issue-listing': 'issues',
  deliberation: 'deliberation',
  'decision-release': 'decision',
};

/** The way of a panel, and where it is on it. */
export const workSteps = (stage: string, say: (words: Words) => string): readonly Step[] => {
  const at = stage === 'closed' ? IDS.length : IDS.indexOf(AT[stage] ?? 'asked');
  const state = (index: number): Step['state'] => (index < at ? 'done' : index === at ? 'here' : 'ahead');
  return IDS.map((id, index) => ({ id, label: say(WORK_STEPS[id]), state: state(index) }));
};
