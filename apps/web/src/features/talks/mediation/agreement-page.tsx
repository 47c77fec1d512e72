import { actedText } from '#messages/acted-by.js';
import { SIGNATURES_NAMED } from '#messages/talks/mediation.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { MEDIATION_WORDS as WORDS } from '#messages/ui/mediation.js';
import { TALK_WORDS, VERSION } from '#messages/ui/talks.js';
import { CLAUSE_KINDS_NAMED } from '#messages/talks/settlements.js';
import { askToSignElectronically, sendSignatureCode, signAgreement } from '../../../client/sdk.gen.js';
import type { ActedByBody, AgreementSeenBody } from '../../../client/types.gen.js';
import { instantText } from '../../../shared/language/instant-text.js';
import { joined } from '../../../shared/language/joined.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { ActButton } from '../../../shared/parts/act-button.js';
import { Back } from '../../../shared/parts/back.js';
import { Page } from '../../../shared/parts/page.js';
import { TroubleNotice } from '../../../shared/parts/trouble-notice.js';
import { subjectsFor } from '../../dispute/subjects.js';
import { useDispute } from '../../dispute/use-dispute.js';
import { ToTranslations } from '../../translations/to-translations.js';
import { TermsText } from '../terms-text.js';
import type { SeenTerms } from '../terms.js';
import { Confirmation } from './confirmation.js';
import { DeclineSignature } from './decline-signature.js';
import { SignForm } from './sign-form.js';
import { useAgreement } from './use-agreement.js';

/** The agreement in full, who has signed it, and the signature. */
export function AgreementPage({ mediationId }: { readonly mediationId: string }) {
  const { say } = useLanguage();
  const { reload } = useDispute();
  const { data, trouble, again } = useAgreement(mediationId);
  const after = async (): Promise<void> => void (await Promise.all([again(), reload()]));
  return (
    <Page title={say(WORDS.agreement)} above={<Back to={['mediation', mediationId]} />}>
      {!data && <TroubleNotice trouble={trouble} again={() => void again()} />}
      {!data && !trouble && <p role="status">{say(PAGE_WORDS.loading)}</p>}
      {data && <Agreement mediationId={mediationId} agreement={data} after={after} />}
    </Page>
  );
}

type Props = {
  readonly mediationId: string;
  readonly agreement: AgreementSeenBody;
  readonly after: () => Promise<void>;
};

function Agreement({
  mediationId,
  agreement: {
    version,
    parties,
    signed,
    signedBy,
    declinedBy,
    electronicOpen,
    effectiveAt,
    notConfirmable,
    needsPlatform,
    terms,
  },
  after,
}: Props) {
  const { say, tell, locale } = useLanguage();
  const { view, session } = useDispute();
  const { disputeId, partyId } = session;
  const path = { disputeId, mediationId };
  const seen = terms as SeenTerms | undefined;
  const kinds = signed as Readonly<Record<string, string>>;
  const acted = signedBy as Readonly<Record<string, ActedByBody>>;
  const named = (party: string): string =>
    party === partyId
      ? say(TALK_WORDS.you)
      : (view.respondents.find(({ respondentId }) => respondentId === party)?.name ?? say(TALK_WORDS.otherSide));
  const own = kinds[partyId];
  const may =
    subjectsFor(view, 'SignAgreement').includes(`mediation:${mediationId}`) &&
    parties.includes(partyId) &&
    own === undefined;
  // a click alone stands in the way of a court's confirmation, paper does not
  const isWeak = own === undefined || own === 'click-with-code';
  return (
    <>
      <p>
        {tell(VERSION, { version })}
        {effectiveAt !== undefined && ` · ${say(WORDS.inForce)} ${instantText(effectiveAt, locale)}`}
      </p>
      {notConfirmable.length > 0 && <p className="notice">{say(WORDS.notConfirmable)}</p>}
      {needsPlatform && <p className="notice">{say(WORDS.needsPlatform)}</p>}
      <article className="document">
        <h2 className="left">{say(WORDS.clauses)}</h2>
        <ol>
          {(seen?.clauses ?? []).map(({ kind, text }, index) => (
            <li key={index}>
              <span className="hint">{wordOf(CLAUSE_KINDS_NAMED, kind, locale)}</span>
              <p>{text}</p>
            </li>
          ))}
        </ol>
        <TermsText terms={seen} />
      </article>
      <section>
        <h2>{say(WORDS.signedYet)}</h2>
        <dl>
          {parties.map((party) => (
            <div key={party}>
              <dt>{named(party)}</dt>
              <dd>
                {kinds[party] === undefined
                  ? say(declinedBy.includes(party) ? WORDS.saidNo : WORDS.notSigned)
                  : joined(wordOf(SIGNATURES_NAMED, kinds[party], locale), actedText(acted[party], locale))}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      {may && (
        <>
          <SignForm
            name={`agreement:${mediationId}`}
            version={version}
            sendCode={(body, key) => sendSignatureCode({ path, body, headers: { 'Idempotency-Key': key } })}
            sign={(body, key) => signAgreement({ path, body, headers: { 'Idempotency-Key': key } })}
            after={after}
          />
          {!declinedBy.includes(partyId) && (
            <DeclineSignature mediationId={mediationId} paper="agreement" version={version} after={after} />
          )}
        </>
      )}
      {electronicOpen && isWeak && (
        <ActButton
          name={`electronic:${mediationId}:${version}`}
          words={say(own === undefined ? WORDS.signElectronically : WORDS.signStronger)}
          note={say(WORDS.electronicNote)}
          send={(key) => askToSignElectronically({ path, body: { version }, headers: { 'Idempotency-Key': key } })}
          after={({ signUrl }) => window.location.assign(signUrl)}
        />
      )}
      <Confirmation mediationId={mediationId} />
      <ToTranslations kind="agreement" id={mediationId} version={version} />
    </>
  );
}
