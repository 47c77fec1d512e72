import type { ByViewer, Viewer } from './viewer.js';

/** Whether this viewer gets that part. */
type PartRule = (viewer: Viewer) => boolean;

const yes: PartRule = () => true;
const no: PartRule = () => false;

/** The association's staff, and nobody else; each row says who else. */
const STAFF: ByViewer<PartRule> = {
  staff: yes,
  complainant: no,
  respondent: no,
  platform: no,
  mediator: no,
  askedMediator: no,
  expert: no,
  askedExpert: no,
  auditor: no,
  recipient: no,
};
const COMPLAINANT = { ...STAFF, complainant: yes };
const PARTIES = { ...COMPLAINANT, respondent: yes };
/** Complainant, mediator, panel, an auditor and a recipient have all of the file before them. */
const FILE = { ...COMPLAINANT, mediator: yes, expert: yes, auditor: yes, recipient: yes };
/** All but a respondent, who would learn of others from it. */
const ALL_PAIRS = { ...FILE, platform: yes };
/** A mediator who was asked where there is no complaint knows the parties by their names alone. */
const hasPairs: PartRule = ({ pairs }) => pairs.length > 0;

/**
 * Parts of what is shown that are no subject, event, letter or file of their own: who gets them, by the sort of viewer.
 * A part without a row does not compile.
 */
export const PART_SEEN = {
  /** What people of the association have to do, and by when. */
  tasks: STAFF,
  /** Whose the dispute is, how everybody in it is called, and how long is left by the calendar. */
  desk: STAFF,
  /** Which of them did something, and for whom as the deputy. */
  officers: STAFF,
  /** That one of them did it, whoever it was. */
  office: { ...ALL_PAIRS, respondent: yes, recipient: no },
  /** Other disputes that this one has to do with. */
  relations: STAFF,
  /** Changes of the complaint that wait for their check, and when it was last changed. */
  amendments: FILE,
  /** The complaint's own words, and how each respondent is reached. */
  complaint: { ...FILE, mediator: hasPairs, expert: hasPairs },
  /** What bars its complainant, by court or by finding: the barred and the staff know, nobody else. */
  bars: COMPLAINANT,
  /** What the register says of the right today. */
  rightNow: STAFF,
  /** What the law asks of a counter-notice and it lacks: for its own sender, as the pairs of others are hidden anyway. */
  counterNoticeDefects: { ...STAFF, respondent: yes },
  /** How the complainant is called, for whoever might have a tie. */
  complainantName: { ...STAFF, staff: no, mediator: yes, askedMediator: yes },
  receipt: COMPLAINANT,
  /** Numbers that count across the dispute, and what platforms knew of all of its items. */
  counts: ALL_PAIRS,
  /** The clock of the dispute as a whole. */
  disputeClock: FILE,
  /** The stage of the dispute as a whole; to others it would tell how far others have got. */
  disputeStage: { ...FILE, askedMediator: yes, askedExpert: yes },
  /** That something is over because the parties agreed, or because one broke its word: never for who decides. */
  outcomesOfTalks: { ...ALL_PAIRS, respondent: yes, askedMediator: yes, expert: no, recipient: no },
  /** Which other disputes hold a measure on the same item (practice P38). */
  holders: { ...STAFF, respondent: yes, platform: yes },
  /** The clock of a review before its warning. */
  reviewClock: STAFF,
  /** Who may complain of how somebody acts in office here: the parties and the platform. */
  grievance: { ...PARTIES, staff: no, platform: yes },
  /** How such complaints were handled, whoever filed them. */
  grievancesHandled: { ...STAFF, staff: no, auditor: yes },
  /** Where the same bytes came up elsewhere. */
  sameFiles: STAFF,
  /** Which account looked at a file. */
  viewers: STAFF,
  /** A redacted text that waits for a second person; parties may say in time that it is to be recognised. */
  publicationDraft: PARTIES,
  publicationProposal: STAFF,
  /** What a panel has made before it is out, and its dissents where the rulebook keeps them. */
  unissued: { ...STAFF, expert: yes },
  /** The number and clock of a round of submissions. */
  rounds: { ...PARTIES, expert: yes },
  /** The way to the room in which a panel deliberates. */
  deliberationRoom: { ...STAFF, staff: no, expert: yes },
  /** Parties by their names, for whoever might have a tie. */
  partyNames: { ...STAFF, staff: no, expert: yes, askedExpert: yes },
  /** Those among whom a panel is drawn, listed or named, and how it came to be. */
  candidates: PARTIES,
  /** How many gave a number to the draw. */
  nonces: { ...PARTIES, platform: yes },
  /** Who stands in reserve, why somebody is excluded, and by what each party is bound. */
  panelBackground: STAFF,
} as const satisfies Record<string, ByViewer<PartRule>>;

export type SeenPart = keyof typeof PART_SEEN;

/** Whether this viewer gets that part; nobody who is of no sort does. */
export const seesPart = (viewer: Viewer, part: SeenPart): boolean =>
  viewer.sort !== undefined && PART_SEEN[part][viewer.sort](viewer);
