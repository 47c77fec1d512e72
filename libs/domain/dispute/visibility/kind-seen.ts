import type { SubjectKind } from '../core/subject.js';
import { letter } from './document-seen.js';
import {
  adoptionOfIt,
  always,
  askedToKeep,
  beforePanel,
  boundBy,
  invited,
  isOut,
  issuedToIt,
  itself,
  mediates,
  member,
  negotiates,
  never,
  own,
  ownGuarantee,
  ownOrder,
  ownProceeding,
  ownUrging,
  ownSeat,
  ownUrgent,
  ownWindow,
  platformOfPanel,
  reviewed,
  seatedThere,
  takesOver,
  writtenForIt,
  type SubjectRule,
} from './subject-rules.js';
import type { ByViewer } from './viewer.js';

/** Nobody but the association's staff; each row says who else. */
const STAFF: ByViewer<SubjectRule> = {
  staff: always,
  complainant: never,
  respondent: never,
  platform: never,
  mediator: never,
  askedMediator: never,
  expert: never,
  askedExpert: never,
  auditor: never,
  recipient: never,
};
/** What is part of the dispute's file: complainant, mediator, panel, an auditor and a recipient have all of it. */
const FILE: ByViewer<SubjectRule> = {
  ...STAFF,
  complainant: always,
  mediator: always,
  expert: always,
  auditor: always,
  recipient: always,
};
/** Of the file a respondent and a platform have what is their own. */
const file = (rule: SubjectRule): ByViewer<SubjectRule> => ({ ...FILE, respondent: rule, platform: rule });

/**
 * Who may know of a subject, by its kind. A kind without a row does not compile. Who decides on the dispute has no part
 * in what the parties say to each other or to a mediator, in what goes to authorities and in what is found in a
 * bad-faith review (practice P15).
 */
export const KIND_SEEN = {
  dispute: { ...file(always), askedMediator: always },
  respondent: file(ownWindow),
  pair: file(own),
  service: {
    staff: letter,
    complainant: letter,
    respondent: letter,
    platform: letter,
    mediator: letter,
    askedMediator: letter,
    expert: letter,
    askedExpert: letter,
    auditor: letter,
    recipient: letter,
  },
  platform: { ...FILE, platform: itself },
  proceeding: file(ownProceeding),
  urging: { ...FILE, respondent: ownUrging },
  order: file(ownOrder),
  urgent: file(ownUrgent),
  guarantee: file(ownGuarantee),
  preservation: { ...FILE, platform: askedToKeep },
  negotiation: { ...STAFF, complainant: negotiates, respondent: negotiates, mediator: takesOver },
  room: { ...STAFF, complainant: member, respondent: member, mediator: member, expert: member },
  undertaking: { ...STAFF, complainant: boundBy, respondent: boundBy, mediator: boundBy },
  dictation: { ...STAFF, complainant: writtenForIt, respondent: writtenForIt },
  mediation: { ...STAFF, complainant: invited, respondent: invited, mediator: mediates, askedMediator: mediates },
  referral: { ...STAFF, complainant: always },
  review: { ...STAFF, complainant: reviewed, respondent: reviewed },
  panel: {
    ...STAFF,
    complainant: beforePanel,
    respondent: beforePanel,
    platform: platformOfPanel,
    expert: seatedThere,
    askedExpert: seatedThere,
    auditor: always,
    recipient: always,
  },
  seat: {
    ...STAFF,
    complainant: beforePanel,
    respondent: beforePanel,
    expert: seatedThere,
    askedExpert: ownSeat,
    auditor: always,
    recipient: always,
  },
  decision: {
    ...STAFF,
    complainant: issuedToIt,
    respondent: issuedToIt,
    platform: issuedToIt,
    expert: seatedThere,
    auditor: isOut,
    recipient: isOut,
  },
  adoption: {
    ...STAFF,
    complainant: adoptionOfIt,
    respondent: adoptionOfIt,
    platform: adoptionOfIt,
    auditor: always,
    recipient: always,
  },
} satisfies Record<SubjectKind, ByViewer<SubjectRule>>;
