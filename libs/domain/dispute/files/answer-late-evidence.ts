import type { Actor, Command } from '../../kernel/message.js';
import { refuse } from '../../kernel/refusal.js';
import type { DisputeAction, DisputeFile } from '../core/action.js';
import { notedOf } from '../service/evidence/notes.js';
import type { Exhibit } from '../service/evidence/state.js';
import { viewingParty } from '../visibility/sees-exhibit.js';
import { exhibitSeen, seesSome, WHILE_OPEN } from './exhibit-acted-on.js';

export type AnswerLateEvidence = Command<
  'AnswerLateEvidence',
  { readonly evidenceId: string; readonly textContentId: string }
>;

/** The other side says, once, what it has to say to a late file that was admitted. */
export const answerLateEvidence: DisputeAction<AnswerLateEvidence> = {
  by: ['complainant', 'respondent'],
  power: 'answers',
  on: 'dispute',
  during: WHILE_OPEN,
  subjects: () => ['dispute'],
  precondition: (_, file) =>
    seesSome(file, (exhibit, visibility) => isOpenTo(viewingParty(visibility, file.dispute), exhibit, file)),
  decide: ({ data: { evidenceId, textContentId }, by, at }, file) => {
    const partyId = partyThatAnswers(evidenceId, by, file);
    return [{ type: 'LateEvidenceAnswered', data: { evidenceId, partyId, textContentId, answeredAt: at } }];
  },
};

const isOpenTo = (
  party: string | undefined,
  { evidenceId, ownerId }: Exhibit,
  { dispute }: Pick<DisputeFile, 'dispute'>,
): boolean => {
  const { ruling, answers = [] } = notedOf(dispute, evidenceId);
  return (
    party !== undefined &&
    party !== ownerId &&
    ruling?.admitted === true &&
    answers.every((one) => one.partyId !== party)
  );
};

const partyThatAnswers = (evidenceId: string, by: Actor, file: DisputeFile): string => {
  const { exhibit, visibility } = exhibitSeen(evidenceId, by, file);
  const party = viewingParty(visibility, file.dispute) ?? '';
  if (party === '' || party === exhibit.ownerId) refuse('NotYourPart', { subject: 'dispute' });
  if (isOpenTo(party, exhibit, file)) return party;
  const { ruling } = notedOf(file.dispute, evidenceId);
  return ruling?.admitted === true
    ? refuse('AnsweredAlready', { field: 'evidenceId' })
    : refuse('EvidenceNotAdmitted', { field: 'evidenceId', name: evidenceId });
};
