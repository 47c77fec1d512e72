import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { speakerOf } from '../../talks/mediation/party-of-mediation.js';
import { panelSubject, partsOf } from '../../core/subject.js';
import { checkInTime } from '../../core/in-time.js';
import { getPanel } from './panels.js';
import type { Draw } from './state.js';
import type { Dispute } from '../../core/state.js';

export type ContributeNonce = Command<'ContributeNonce', { readonly panelId: string; readonly nonce: string }>;

/** A party adds a number or words of its own to the draw, once: then nobody else can have known what comes out. */
export const contributeNonce: DisputeAction<ContributeNonce> = {
  by: ['participant'],
  on: 'panel',
  during: ['draw-nonces'],
  subjects: ({ panelId }) => [panelSubject(panelId)],
  precondition: (subject, { dispute, context, actor }) => {
    const { nonces } = drawOn(dispute, partsOf(subject).id ?? '');
    const partyId = speakerOf(actor, { context });
    if (nonces.some((one) => one.partyId === partyId)) refuse('AnsweredAlready', { subject });
    return true;
  },
  decide: ({ data: { panelId, nonce }, by, at }, file) => {
    const partyId = speakerOf(by, file);
    checkInTime(panelSubject(panelId), at, file);
    const { drawId } = drawOn(file.dispute, panelId);
    return [{ type: 'NonceContributed', data: { panelId, drawId, partyId, nonce, contributedAt: at } }];
  },
};

const drawOn = (dispute: Dispute, panelId: string): Draw =>
  getPanel(dispute, panelId).draw ?? refuse('NothingNamed', { field: 'draw' });
