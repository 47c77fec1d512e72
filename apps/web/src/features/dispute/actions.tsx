import type { Words } from '#messages/locale.js';
import { DISPUTE_WORDS } from '#messages/ui/dispute.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { pathTo } from '../../shared/parts/route.js';
import { actionsOf, subjectsFor } from './subjects.js';
import { useDispute } from './use-dispute.js';

/** Where each action is done on these pages, the most wanted first; `*` stands for what it is done to. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  FileCounterNotice: ['counter-notice', 'items'],
  ConfirmDictation: ['dictation', '*'],
  SignAgreement: ['mediation', '*'],
  ConsentToMediation: ['mediation', '*'],
  ChooseMediator: ['mediation', '*'],
  MakeSubmission: ['submission', '*'],
  ConsentToPanel: ['panel', '*'],
  ContributeNonce: ['panel', '*'],
  ReturnExpertList: ['panel', '*'],
  NominateExpert: ['panel', '*'],
  AcceptNegotiation: ['negotiation', '*'],
  AnswerBreach: ['promise', '*'],
  ReportPerformance: ['promise', '*'],
  ConfirmPerformance: ['promise', '*'],
  NameUnlisted: ['counter-notice', 'items'],
  ProposeNegotiation: ['negotiate'],
  InviteToMediation: ['invite'],
  RequestPanel: ['panel-request'],
  GiveGuarantee: ['guarantee'],
  AskEarlyRestoration: ['restoration'],
  ReleaseGuarantee: ['release', '*'],
  ClaimGuarantee: ['claim', '*'],
  OrderPreservationPapers: ['papers'],
  SayDifferentGoods: ['different-goods'],
  TellSideEffect: ['side-effect'],
  StateLoss: ['loss'],
  ReplyToFaithReview: ['review', '*'],
  AppealFaithFinding: ['review', '*'],
  RequestFaithReview: ['faith'],
  RequestReview: ['decision', '*'],
};
/**
 * Those that stand beside what they are done to: a document, a declaration, a negotiation, a mediation, a panel, a
 * promise.
 */
const BESIDE: ReadonlySet<string> = new Set([
  'OpenDesk',
  'AcknowledgeService',
  'AskForDocument',
  'WithdrawCounterNotice',
  'StoreEvidence',
  'EndNegotiation',
  'ProposeStay',
  'AgreeStay',
  'RefuseMediation',
  'WithdrawFromMediation',
  'ObjectToMediator',
  'ConfirmMinutes',
  'ConsentToExtension',
  'AllegeBreach',
  'AskTakeover',
  'SignFacts',
  'ReleaseFacts',
  'ApplyForConfirmation',
  'JoinConfirmation',
  'WithdrawConfirmation',
  'ObjectToCompetence',
  'WithdrawPanelConsent',
  'WithdrawPanelRequest',
  'ChallengeExpert',
  'ReportPanelContact',
]);

/** A way to every act that the API allows now; where this page has none of its own, it says who helps. */
export function Actions({ words }: { readonly words: Readonly<Record<string, Words>> }) {
  const { say, locale } = useLanguage();
  const { view } = useDispute();
  const listed = actionsOf(view).filter((action) => !BESIDE.has(action));
  const here = Object.entries(PLACES).flatMap(([action, place]) => {
    const subjects = subjectsFor(view, action);
    const ids = place.includes('*') ? subjects.map((subject) => subject.split(':')[1] ?? '') : subjects.slice(0, 1);
    return ids.map((id) => ({ action, path: pathTo(...place.map((part) => (part === '*' ? id : part))) }));
  });
  const elsewhere = listed.filter((action) => !PLACES[action]);
  return (
    <section>
      <h2>{say(DISPUTE_WORDS.whatYouCanDo)}</h2>
      {listed.length === 0 && <p>{say(DISPUTE_WORDS.nothingToDo)}</p>}
      <ul className="actions">
        {here.map(({ action, path }) => (
          <li key={`${action} ${path}`}>
            <a className={action === 'FileCounterNotice' ? 'main' : 'quiet'} href={path}>
              {wordOf(words, action, locale)}
            </a>
          </li>
        ))}
      </ul>
      {elsewhere.length > 0 && (
        <p className="hint">
          {say(DISPUTE_WORDS.elsewhere)}:{' '}
          {elsewhere.map((action) => wordOf(words, action, locale)).join(locale === 'zh-CN' ? '、' : ', ')}
        </p>
      )}
    </section>
  );
}
