import { listHashOf } from '../../../draw/draw.js';
import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { stageDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { panelSubject } from '../../core/subject.js';
import type { Candidate, DrawListFrozen } from './draw-events.js';
import { exclusionsOf } from './eligibility.js';
import { excludedText } from './excluded-text.js';
import { publicEntries } from './public-entries.js';
import { getPanel } from './panels.js';
import { orderServiceInPanel } from './order-service-in-panel.js';

export type FreezeDrawList = Command<'FreezeDrawList', { readonly panelId: string }>;

/**
 * The roster as it stands at a position of the log is frozen with the reasons of everybody who cannot sit; it changes
 * no more for this draw.
 */
export const freezeDrawList: DisputeAction<FreezeDrawList> = {
  by: ['case-manager'],
  on: 'panel',
  during: ['draw-list'],
  subjects: ({ panelId }) => [panelSubject(panelId)],
  needs: ['experts'],
  decide: ({ data: { panelId }, at }, file) => {
    const { experts = {}, expertsPosition: position = 0 } = file.context;
    const { draw, size } = getPanel(file.dispute, panelId);
    const { drawId } = draw ?? refuse('NothingNamed', { field: 'draw' });
    const candidates = Object.entries(experts).map(([neutralId, expert]): Candidate => ({
      neutralId,
      pseudonym: expert.pseudonym,
      excluded: exclusionsOf(panelId, neutralId, expert, file, at),
    }));
    const free = candidates.filter(({ excluded }) => excluded.length === 0).length;
    if (free < size)
      refuse('RosterShort', {
        eligible: String(free),
        size: String(size),
        excluded: excludedText(candidates, experts),
      });
    const listHash = listHashOf({ drawId, position, entries: publicEntries(candidates) });
    const due = stageDeadline(file, 'draw-nonces', { event: 'DrawListFrozen', at });
    const frozen: DrawListFrozen = {
      type: 'DrawListFrozen',
      data: { panelId, drawId, position, listHash, candidates, due },
    };
    return [frozen, ...orderServiceInPanel({ ...file, dispute: file.evolve(file.dispute, [frozen]) }, panelId, at)];
  },
};
