import type { OwnTask } from '../../client/types.gen.js';

/** What the day of a stage runs for: who lets it pass without this loses something. */
const FOR_THE_DAY: Readonly<Record<string, string>> = {
  curing: 'CureMaterials',
  'awaiting-counter-notice': 'FileCounterNotice',
  'waiting-period': 'ReportProceeding',
  urged: 'ReportProceeding',
};

/** The acts of a task, before all others the one that its day runs for. */
export const usualFirst = ({ stage, acts }: Pick<OwnTask, 'stage' | 'acts'>): readonly string[] => {
  const usual = FOR_THE_DAY[stage];
  return acts.toSorted((one, other) => Number(other === usual) - Number(one === usual));
};
