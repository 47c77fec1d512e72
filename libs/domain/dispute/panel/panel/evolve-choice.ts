import type { EvolveOf } from '../../core/state.js';
import { panelSubject } from '../../core/subject.js';
import { closeTask } from '../../core/tasks.js';
import type { ChoiceEvent } from './choice-events.js';
import { atPanel } from './panel-stage.js';
import { changePanel } from './panels.js';

export const evolveChoice: EvolveOf<ChoiceEvent> = {
  ExpertsListed: (dispute, { panelId, neutralIds, strikes, due }) => {
    const listed = changePanel(dispute, panelId, (panel) => ({
      ...panel,
      list: { neutralIds, strikes, returned: {} },
    }));
    return closeTask(atPanel(listed, panelId, 'striking', due), 'list-experts', panelSubject(panelId));
  },
  ExpertListReturned: (dispute, { panelId, partyId, struck, ranked }) =>
    changePanel(dispute, panelId, ({ list, ...panel }) => ({
      ...panel,
      ...(list && { list: { ...list, returned: { ...list.returned, [partyId]: { struck, ranked } } } }),
    })),
  ExpertsRanked: (dispute, { panelId, order }) => {
    const ranked = changePanel(dispute, panelId, (panel) => ({
      ...panel,
      reserve: order.slice(panel.size).map(({ neutralId }) => neutralId),
    }));
    return atPanel(ranked, panelId, 'panel-appointment');
  },
  ExpertNominated: (dispute, { panelId, side, neutralId }) =>
    changePanel(dispute, panelId, (panel) => ({ ...panel, nominated: { ...panel.nominated, [side]: neutralId } })),
  NominationsClosed: (dispute, { panelId }) => atPanel(dispute, panelId, 'panel-appointment'),
  ExclusionWaived: (dispute, { panelId, partyId, neutralId, conflict }) =>
    changePanel(dispute, panelId, (panel) => ({
      ...panel,
      waived: { ...panel.waived, [neutralId]: [...(panel.waived[neutralId] ?? []), { partyId, conflict }] },
    })),
};
