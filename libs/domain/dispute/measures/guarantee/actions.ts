import { table } from '../../core/action.js';
import { giveGuarantee } from './give-guarantee.js';
import { askEarlyRestoration } from './ask-early-restoration.js';
import { answerEarlyRestoration } from './answer-early-restoration.js';
import { noteRestorationOverdue } from './note-restoration-overdue.js';
import { releaseGuarantee } from './release-guarantee.js';
import { claimGuarantee } from './claim-guarantee.js';
import { noteGuaranteeExpired } from './note-guarantee-expired.js';
import { decideRestoration } from './decide-restoration.js';
import { orderPreservationPapers } from './order-preservation-papers.js';

/** Everything that concerns guarantees and early restoration. */
export const GUARANTEE_ACTIONS = table({
  GiveGuarantee: giveGuarantee,
  AskEarlyRestoration: askEarlyRestoration,
  AnswerEarlyRestoration: answerEarlyRestoration,
  NoteRestorationOverdue: noteRestorationOverdue,
  ReleaseGuarantee: releaseGuarantee,
  ClaimGuarantee: claimGuarantee,
  NoteGuaranteeExpired: noteGuaranteeExpired,
  DecideRestoration: decideRestoration,
  OrderPreservationPapers: orderPreservationPapers,
});
