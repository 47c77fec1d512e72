import type { Actor, Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction, DisputeFile } from '../../core/action.js';
import { partyOf } from '../../core/decision-context.js';
import type { Dispute } from '../../core/state.js';

/** `partyId` where the association opens it. */
export type OpenDesk = Command<'OpenDesk', { readonly partyId?: string }>;

/**
 * A party and the association get a room for questions and answers about the procedure, one for each party. Nobody else
 * is in it, and what is said there is no filing, no notice and nothing that a decision may rest on.
 */
export const openDesk: DisputeAction<OpenDesk> = {
  by: ['complainant', 'respondent', 'case-manager'],
  power: 'answers',
  on: 'dispute',
  during: ['intake', 'curing', 'awaiting-counter-notice', 'mediation', 'next-step', 'compliance', 'panel', 'closed'],
  subjects: () => ['dispute'],
  precondition: (_, { dispute, context, actor }) => {
    const own = partyOf(actor, context);
    if (own === undefined) return knownParties(dispute).some((partyId) => deskOf(dispute, partyId) === undefined);
    if (deskOf(dispute, own) !== undefined) refuse('AnsweredAlready', { field: 'partyId' });
    return true;
  },
  decide: ({ data, by }, file) => {
    const partyId = partyAsked(by, data.partyId, file);
    if (deskOf(file.dispute, partyId) !== undefined) refuse('AnsweredAlready', { field: 'partyId' });
    return [
      {
        type: 'RoomOpened',
        data: { roomId: file.newId(), kind: 'desk', members: { partyIds: [partyId], personIds: [] }, aboutId: partyId },
      },
    ];
  },
};

export const deskOf = ({ rooms }: Pick<Dispute, 'rooms'>, partyId: string): string | undefined =>
  Object.entries(rooms).find(([, { kind, aboutId }]) => kind === 'desk' && aboutId === partyId)?.[0];

/** Those who know of the dispute. */
const knownParties = ({ complainantId, matter, noticed, respondents }: Dispute): readonly string[] => [
  ...(complainantId === undefined ? [] : [complainantId]),
  ...(matter === undefined ? noticed : respondents).map(({ respondentId }) => respondentId),
];

/** A party asks for itself; the association names one that knows of the dispute. */
const partyAsked = (by: Actor, named: string | undefined, { dispute, context }: DisputeFile): string => {
  const own = partyOf(by, context);
  if (own !== undefined) return own;
  if (named === undefined || !knownParties(dispute).includes(named))
    refuse('UnknownReference', { field: 'partyId', name: named ?? '' });
  return named;
};
