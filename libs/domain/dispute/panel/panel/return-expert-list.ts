import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { speakerOf } from '../../talks/mediation/party-of-mediation.js';
import { panelSubject, partsOf } from '../../core/subject.js';
import type { ExpertListReturned } from './choice-events.js';
import { withRanking } from './ranked.js';
import { checkInTime } from '../../core/in-time.js';
import { getPanel } from './panels.js';

export type ReturnExpertList = Command<
  'ReturnExpertList',
  { readonly panelId: string; readonly struck: readonly string[]; readonly ranked: readonly string[] }
>;

/**
 * A party strikes as many as it may and puts the others in its order; those that it leaves out come last, all alike.
 * When all lists are there the seats are filled.
 */
export const returnExpertList: DisputeAction<ReturnExpertList> = {
  by: ['participant'],
  on: 'panel',
  during: ['striking'],
  subjects: ({ panelId }) => [panelSubject(panelId)],
  precondition: (subject, { dispute, context, actor }) => {
    const { list } = getPanel(dispute, partsOf(subject).id ?? '');
    if (list?.returned[speakerOf(actor, { context })]) refuse('AnsweredAlready', { subject });
    return list !== undefined;
  },
  needs: ['experts'],
  decide: ({ data: { panelId, struck, ranked }, by, at }, file) => {
    const partyId = speakerOf(by, file);
    checkInTime(panelSubject(panelId), at, file);
    const { list, parties } = getPanel(file.dispute, panelId);
    const { neutralIds, strikes, returned } = list ?? refuse('NothingNamed', { field: 'list' });
    const named = [...struck, ...ranked];
    const unknown = named.find((id) => !neutralIds.includes(id));
    if (unknown !== undefined) refuse('UnknownReference', { field: 'ranked', name: unknown });
    const twice = named.find((id, index) => named.indexOf(id) !== index);
    if (twice !== undefined) refuse('NamedTwice', { field: 'ranked', name: twice });
    if (struck.length > strikes) refuse('TooMany', { field: 'struck', most: String(strikes) });
    const told: ExpertListReturned = { type: 'ExpertListReturned', data: { panelId, partyId, struck, ranked } };
    const after = { ...file, dispute: file.evolve(file.dispute, [told]) };
    const all = parties.every((one) => one === partyId || returned[one] !== undefined);
    return all ? [told, ...withRanking(panelId, at, at, after)] : [told];
  },
};
