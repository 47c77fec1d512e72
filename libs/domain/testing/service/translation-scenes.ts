import { fileCounterNotice, paper } from '../core/commands.js';
import { ana, ben } from '../core/actors.js';
import { noticed } from '../core/scenes.js';
import { andThen, disputeAfter, fileOf, sent } from '../core/story.js';
import { told } from '../notification/every-told.js';
import type { Actor } from '../../kernel/message.js';
import type { DisputeEvent } from '../../dispute/core/state.js';
import { governingText, statusOf } from '../../dispute/service/translation/standing.js';
import { exhibitsSeen } from '../../dispute/visibility/sees-exhibit.js';
import { translationSeen } from '../../dispute/visibility/sees-translation.js';
import { visibilityOf } from '../../dispute/visibility/visibility.js';
import { askForTranslation, deliverTranslation, newestTranslation } from './translation-commands.js';

type Past = readonly DisputeEvent[];
export const answered = andThen(
  noticed,
  told(fileCounterNotice('03-05T10:00', 'ben', ['bag']), { evidence: [paper('b1')] }),
);
export const asked = andThen(answered, askForTranslation('03-06T10:00', ben));
export const delivered = sent(andThen(asked, deliverTranslation('03-06T11:00', ana)));

export const translationOf = (past: Past) => {
  const dispute = disputeAfter(past);
  const translation = dispute.translations[newestTranslation(dispute)];
  if (!translation) throw new Error('there is no translation');
  return translation;
};
export const stands = (past: Past) => [statusOf(translationOf(past)), governingText(translationOf(past), {})];
export const viewed = (past: Past, by: Actor) => {
  const dispute = disputeAfter(past);
  return { dispute, visibility: visibilityOf(by, fileOf(dispute, by)) };
};
export const seen = (past: Past, by: Actor) => {
  const { dispute, visibility } = viewed(past, by);
  return translationSeen(newestTranslation(dispute), visibility, dispute);
};
export const files = (past: Past, by: Actor) => {
  const { dispute, visibility } = viewed(past, by);
  return exhibitsSeen(visibility, dispute).map(({ evidenceId }) => evidenceId);
};
