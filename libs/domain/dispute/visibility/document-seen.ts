import type { DocumentKind } from '../service/notice/document-kinds.js';
import {
  addressee,
  all,
  carried,
  forComplainant,
  inFile,
  openInFile,
  nobody,
  ofMediation,
  ofNegotiation,
  ofRoom,
  ofSettlement,
  ofUndertaking,
  type LetterRule,
} from './letter-rules.js';
import type { SubjectRule } from './subject-rules.js';
import type { ByViewer } from './viewer.js';

/** The association's staff, and each addressee that is a party; each row says who else. */
const ADDRESSEE: ByViewer<LetterRule> = {
  staff: all,
  complainant: addressee,
  respondent: addressee,
  platform: nobody,
  mediator: nobody,
  askedMediator: nobody,
  expert: nobody,
  askedExpert: nobody,
  auditor: nobody,
  recipient: nobody,
};
/** Letters of the file: complainant, mediator, panel, auditor and recipient read them, a platform what goes to or through it. */
const FILE: ByViewer<LetterRule> = {
  ...ADDRESSEE,
  complainant: forComplainant,
  platform: carried,
  mediator: inFile,
  expert: inFile,
  auditor: inFile,
  recipient: inFile,
};
/** Letters that name all that their addressee has filed; who decides knows of what is confidential. */
const OWN_FILES: ByViewer<LetterRule> = {
  ...FILE,
  mediator: openInFile,
  auditor: openInFile,
  recipient: openInFile,
};
/** Letters of a panel to its parties and to platforms: no mediator reads them, a panel of review those of the first. */
const PANEL: ByViewer<LetterRule> = { ...FILE, mediator: nobody, auditor: nobody, recipient: nobody };
/** Letters of a mediation: those who were invited to it and its mediator. */
const MEDIATION: ByViewer<LetterRule> = { ...ADDRESSEE, complainant: ofMediation, mediator: ofMediation };
/** Letters of what two sides agreed by themselves, or did not: theirs, and a mediator's who takes their deal over. */
const NEGOTIATION: ByViewer<LetterRule> = { ...ADDRESSEE, complainant: ofNegotiation, mediator: ofNegotiation };
const UNDERTAKING: ByViewer<LetterRule> = { ...ADDRESSEE, complainant: ofUndertaking, mediator: ofUndertaking };
/** To authorities and from them: the complainant's, never theirs into whom an authority may look. */
const REFERRAL: ByViewer<LetterRule> = { ...ADDRESSEE, complainant: forComplainant, respondent: nobody };

/**
 * Who may read a letter, by its kind. A kind without a row does not compile. Nobody who decides on the dispute reads a
 * letter of what the parties say to each other, promised or broke (practice P15), nor one of a bad-faith review.
 */
export const DOCUMENT_SEEN = {
  receipt: OWN_FILES,
  'cure-request': FILE,
  acceptance: FILE,
  rejection: FILE,
  'statutory-notice': FILE,
  'forwarded-notice': FILE,
  'forwarded-counter-notice': FILE,
  'report-of-proceeding': FILE,
  'proceeding-corrected': FILE,
  // between the two whose matter it is; platforms and periods have no part in it
  urging: { ...FILE, platform: nobody },
  'urging-unanswered': { ...FILE, platform: nobody },
  inquiry: FILE,
  'measure-kept': FILE,
  'measure-lifted': FILE,
  'withdrawal-letter': FILE,
  'measure-refused': FILE,
  'default-declared': FILE,
  'delay-excused': FILE,
  'state-asked': FILE,
  'ground-unproven': FILE,
  'court-order': FILE,
  'urgent-measure': FILE,
  'urgent-refused': FILE,
  'urgent-reviewed': FILE,
  'guarantee-given': FILE,
  'restoration-answered': FILE,
  'restoration-overdue': FILE,
  'restoration-decided': FILE,
  'object-ended': FILE,
  'object-back': FILE,
  'preservation-request': FILE,
  'preservation-papers': OWN_FILES,
  'publication-file': FILE,
  'counter-notice-withdrawn': FILE,
  'counter-notice-rejected': FILE,
  // what a declaration lacks is between its sender and the association
  'counter-notice-defects': { ...ADDRESSEE, complainant: nobody },
  'round-refused': FILE,
  'side-effects': FILE,
  'undoing-ended': FILE,
  'earlier-result': FILE,
  'relisting-denied': FILE,
  'goods-compared': FILE,
  'unlisted-refused': FILE,
  'words-withdrawn': FILE,
  // it would tell a complainant, and neutrals, of another complainant's dispute (practice P38)
  'item-held': { ...ADDRESSEE, complainant: nobody, platform: carried },
  'order-ended': FILE,
  'ground-reviewed': FILE,
  'window-extended': FILE,
  'delay-claimed': FILE,
  'delay-refused': FILE,
  'pairs-closed': FILE,
  'dispute-concluded': FILE,
  'mediation-invitation': MEDIATION,
  'mediator-named': MEDIATION,
  'mediation-ended': MEDIATION,
  'agreement-drawn-up': MEDIATION,
  'account-clause': { ...MEDIATION, platform: carried },
  'settlement-agreement': MEDIATION,
  'confirmation-application': MEDIATION,
  'confirmation-result': MEDIATION,
  'room-read': { ...ADDRESSEE, mediator: ofRoom },
  'complaint-delegated': FILE,
  'delegation-over': FILE,
  'negotiation-proposed': NEGOTIATION,
  'negotiation-ended': NEGOTIATION,
  'settlement-reached': { ...ADDRESSEE, complainant: ofSettlement, platform: carried, mediator: ofSettlement },
  'stay-agreed': { ...ADDRESSEE, complainant: all, platform: carried },
  'performance-due': UNDERTAKING,
  'performance-overdue': UNDERTAKING,
  'performance-reported': UNDERTAKING,
  'breach-alleged': UNDERTAKING,
  'breach-decided': UNDERTAKING,
  'confirmation-request': ADDRESSEE,
  'dictation-lapsed': ADDRESSEE,
  referral: REFERRAL,
  'referral-report': REFERRAL,
  'faith-declined': ADDRESSEE,
  'faith-warning': ADDRESSEE,
  'faith-finding': ADDRESSEE,
  'faith-appeal': ADDRESSEE,
  'panel-news': PANEL,
  'adoption-request': { ...PANEL, expert: nobody }, // what a platform makes of a decision is no matter of who made it
  'after-decision': PANEL,
  'panel-decision': { ...PANEL, auditor: all, recipient: all },
  'decision-corrected': { ...PANEL, auditor: all, recipient: all },
  'award-recorded': FILE,
} satisfies Record<DocumentKind, ByViewer<LetterRule>>;

/** A document on its way, by its row. */
export const letter: SubjectRule = (viewer, dispute, id) => {
  const service = dispute.services[id];
  return (
    service !== undefined &&
    viewer.sort !== undefined &&
    DOCUMENT_SEEN[service.document][viewer.sort](viewer, dispute, service)
  );
};
