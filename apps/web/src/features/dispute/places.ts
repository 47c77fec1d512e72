import type { PartyCommand } from '#messages/party-commands.js';

/** A view of the dispute's pages, then what it is about: `*` stands for the id of what the act is done to. */
type Page = readonly [string, ...string[]];
/**
 * Where a party does something: on a page of its own; on the page of what it is done to (`here`: a document, a
 * declaration, a negotiation, a mediation, a panel, a promise); or nowhere, since it comes before there is a
 * dispute.
 */
export type Place = { readonly page: Page } | 'here' | { readonly none: 'before-the-dispute' };

/** Everything that a party may do, the most wanted first: without its line here a new act does not compile. */
export const PLACES: Readonly<Record<PartyCommand, Place>> = {
  FileCounterNotice: { page: ['counter-notice', 'items'] },
  CureCounterNotice: { page: ['cure'] },
  CureMaterials: { page: ['cure-materials'] },
  ReportProceeding: { page: ['proceeding-report'] },
  ConfirmDictation: { page: ['dictation', '*'] },
  SignAgreement: { page: ['mediation', '*'] },
  ConsentToMediation: { page: ['mediation', '*'] },
  ChooseMediator: { page: ['mediation', '*'] },
  MakeSubmission: { page: ['submission', '*'] },
  ConsentToPanel: { page: ['panel', '*'] },
  ContributeNonce: { page: ['panel', '*'] },
  ReturnExpertList: { page: ['panel', '*'] },
  NominateExpert: { page: ['panel', '*'] },
  WaiveExclusion: { page: ['panel', '*'] },
  AcceptNegotiation: { page: ['negotiation', '*'] },
  AnswerBreach: { page: ['promise', '*'] },
  ReportPerformance: { page: ['promise', '*'] },
  ConfirmPerformance: { page: ['promise', '*'] },
  NameUnlisted: { page: ['counter-notice', 'items'] },
  DeliverTranslation: { page: ['translations'] },
  AnswerComparison: { page: ['comparisons'] },
  ProposeNegotiation: { page: ['negotiate'] },
  InviteToMediation: { page: ['invite'] },
  RequestPanel: { page: ['panel-request'] },
  GiveGuarantee: { page: ['guarantee'] },
  AskEarlyRestoration: { page: ['restoration'] },
  ReleaseGuarantee: { page: ['release', '*'] },
  ClaimGuarantee: { page: ['claim', '*'] },
  OrderPreservationPapers: { page: ['papers'] },
  SayDifferentGoods: { page: ['different-goods'] },
  TellSideEffect: { page: ['side-effect'] },
  UrgeRightHolder: { page: ['urge'] },
  StateLoss: { page: ['loss'] },
  NoteProceeding: { page: ['proceeding'] },
  ReportProceedingState: { page: ['proceeding-state', '*'] },
  CorrectProceeding: { page: ['proceeding-error', '*'] },
  WithdrawComplaint: { page: ['withdraw'] },
  AmendComplaint: { page: ['amend'] },
  ExtendDeadline: { page: ['extension'] },
  WithdrawRequest: { page: ['withdraw-request'] },
  ClaimDelay: { page: ['delay'] },
  ClaimRelisting: { page: ['relisting'] },
  RaiseAgain: { page: ['round'] },
  WithdrawWords: { page: ['withdraw-words'] },
  ReplyToFaithReview: { page: ['review', '*'] },
  AppealFaithFinding: { page: ['review', '*'] },
  RequestFaithReview: { page: ['faith'] },
  RequestReview: { page: ['decision', '*'] },
  RequestClarification: 'here',
  OpenDesk: 'here',
  AcknowledgeService: 'here',
  AskForDocument: 'here',
  WithdrawCounterNotice: 'here',
  StoreEvidence: 'here',
  EndNegotiation: 'here',
  ProposeStay: 'here',
  AgreeStay: 'here',
  RefuseMediation: 'here',
  WithdrawFromMediation: 'here',
  ObjectToMediator: 'here',
  ConfirmMinutes: 'here',
  ObjectToMinutes: 'here',
  StateAvailability: 'here',
  ConsentToExtension: 'here',
  AllegeBreach: 'here',
  AskTakeover: 'here',
  SignFacts: 'here',
  DeclineSignature: 'here',
  ReleaseFacts: 'here',
  ApplyForConfirmation: 'here',
  JoinConfirmation: 'here',
  WithdrawConfirmation: 'here',
  ObjectToCompetence: 'here',
  WithdrawPanelConsent: 'here',
  WithdrawPanelRequest: 'here',
  ChallengeExpert: 'here',
  ReportPanelContact: 'here',
  FileComplaint: { none: 'before-the-dispute' },
  RequestMediation: { none: 'before-the-dispute' },
};

const isPartyCommand = (action: string): action is PartyCommand => Object.hasOwn(PLACES, action);

/** Those that have no place on these pages: somebody helps. What these pages have no words for they do not tell. */
export const isElsewhere = (action: string): boolean => {
  const place = isPartyCommand(action) ? PLACES[action] : undefined;
  return place !== undefined && place !== 'here' && 'none' in place;
};

/** Those that stand beside what they are done to. */
export const isHere = (action: string): boolean => isPartyCommand(action) && PLACES[action] === 'here';

/** Every act that has a page, with the page. */
export const PAGES: readonly (readonly [PartyCommand, Page])[] = Object.entries(PLACES).flatMap(([action, place]) =>
  isPartyCommand(action) && place !== 'here' && 'page' in place ? [[action, place.page] as const] : [],
);
