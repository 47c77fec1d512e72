import { WORK_STEPS } from '#messages/ui/expert-work.js';

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

/** Where on its way a panel is; nowhere once it is over. */
export const workStep = (stage: string) => {
  if (stage === 'closed') return undefined;
  const id = AT[stage] ?? 'asked';
  return { name: WORK_STEPS[id], at: IDS.indexOf(id) + 1, of: IDS.length };
};
