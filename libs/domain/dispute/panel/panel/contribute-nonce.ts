import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { speakerOf } from '../../talks/mediation/party-of-mediation.js';
import { panelSubject } from '../../core/subject.js';
import { checkInTime } from './in-time.js';
import { getPanel } from './panels.js';

export type ContributeNonce = Command<'ContributeNonce', { readonly panelId: string; readonly nonce: string }>;

/** A party adds a number or words of its own to the draw, once: then nobody else can have known what comes out. */
export const contributeNonce: DisputeAction<ContributeNonce> = {
  by: ['participant'],
  on: 'panel',
  during: ['draw-nonces'],
  subjects: ({ panelId }) => [panelSubject(panelId)],
  decide: ({ data: { panelId, nonce }, by, at }, file) => {
    const partyId = speakerOf(by, file);
    checkInTime(panelSubject(panelId), at, file);
    const { draw } = getPanel(file.dispute, panelId);
    const { drawId, nonces } = draw ?? refuse('NothingNamed', { field: 'draw' });
    if (nonces.some((one) => one.partyId === partyId)) refuse('AnsweredAlready', { subject: panelSubject(panelId) });
    return [{ type: 'NonceContributed', data: { panelId, drawId, partyId, nonce, contributedAt: at } }];
  },
};
