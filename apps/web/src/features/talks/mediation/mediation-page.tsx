import { COLON } from '#messages/colon.js';
import { OUTCOMES } from '#messages/talks/mediation.js';
import { MEDIATION_WORDS as WORDS } from '#messages/ui/mediation.js';
import { TALK_WORDS } from '#messages/ui/talks.js';
import { STAGES } from '#messages/core/stages.js';
import {
  consentToMediation,
  objectToMediator,
  refuseMediation,
  withdrawFromMediation,
} from '../../../client/sdk.gen.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { Back } from '../../../shared/parts/back.js';
import { Page } from '../../../shared/parts/page.js';
import { pathTo } from '../../../shared/parts/route.js';
import { WordsForm } from '../../../shared/parts/words-form.js';
import { Deadline } from '../../dispute/deadline.js';
import { subjectsFor } from '../../dispute/subjects.js';
import { useDispute } from '../../dispute/use-dispute.js';
import { Availability } from './availability.js';
import { AgreementLink } from './agreement-link.js';
import { ChooseMediator } from './choose-mediator.js';
import { ConsentForm } from './consent-form.js';
import { Extension } from './extension.js';
import { Facts } from './facts.js';
import { Sessions } from './sessions.js';
import { useMediators } from './use-mediators.js';

/** One mediation, as a party lives it: invitation, mediator, rooms, sessions, agreement. */
export function MediationPage({ mediationId }: { readonly mediationId: string }) {
  const { say, locale } = useLanguage();
  const { view, session, reload } = useDispute();
  const { disputeId } = session;
  const mediators = useMediators();
  const mediation = view.mediations?.find((one) => one.mediationId === mediationId);
  const subject = `mediation:${mediationId}`;
  const may = (action: string): boolean => subjectsFor(view, action).includes(subject);
  const deadline = view.deadlines.find((one) => one.subject === subject);
  const stage = view.stages.find((one) => one.subject === subject)?.stage;
  const path = { disputeId, mediationId };
  if (!mediation) return <Page title={say(TALK_WORDS.inMediation)} above={<Back />} children={null} />;
  const { outcome, mediatorId, acceptedAt } = mediation;
  const responds = view.respondents.some(({ respondentId }) => respondentId === session.partyId);
  const others = view.respondents.flatMap(({ respondentId, name }) =>
    responds && respondentId !== session.partyId && mediation.parties.includes(respondentId)
      ? [{ partyId: respondentId, name: name ?? '…' }]
      : [],
  );
  const rooms = (view.rooms ?? [])
    .filter(({ kind }) => kind === 'mediation' || kind === 'caucus')
    .sort((one, other) => Number(other.open) - Number(one.open));
  return (
    <Page title={say(may('ConsentToMediation') ? WORDS.invited : TALK_WORDS.inMediation)} above={<Back />}>
      <p>
        {outcome !== undefined
          ? wordOf(OUTCOMES, outcome, locale)
          : stage !== undefined && wordOf(STAGES, stage, locale)}
      </p>
      {deadline && (
        <p>
          <Deadline deadline={deadline} />
        </p>
      )}
      {outcome === undefined && stage !== 'closed' && <p className="hint">{say(WORDS.inviteNote)}</p>}
      {mediatorId !== undefined && acceptedAt !== undefined && (
        <p>
          {say(WORDS.mediator)}
          {say(COLON)}
          {mediators?.find((one) => one.mediatorId === mediatorId)?.name ?? '…'}
        </p>
      )}
      {may('ConsentToMediation') && (
        <ConsentForm
          name={`consent:${mediationId}`}
          words={say(WORDS.consent)}
          others={others}
          send={(body, key, sideWith) =>
            consentToMediation({ path, body: { ...body, sideWith }, headers: { 'Idempotency-Key': key } })
          }
        />
      )}
      {may('RefuseMediation') && (
        <WordsForm
          optional
          name={`refuse:${mediationId}`}
          title={say(WORDS.refuse)}
          label={say(WORDS.refuseWhy)}
          send={(reason, key) =>
            refuseMediation({ path, body: reason === undefined ? {} : { reason }, headers: { 'Idempotency-Key': key } })
          }
          after={reload}
        />
      )}
      {may('ChooseMediator') && <ChooseMediator mediation={mediation} mediators={mediators} />}
      {rooms.map(({ roomId, kind }) => (
        <a key={roomId} className="quiet wide" href={pathTo('room', roomId)}>
          {say(kind === 'caucus' ? TALK_WORDS.caucusRoom : TALK_WORDS.jointRoom)}
        </a>
      ))}
      <AgreementLink mediationId={mediationId} />
      <Facts mediationId={mediationId} />
      <Sessions mediation={mediation} />
      {may('StateAvailability') && <Availability mediation={mediation} />}
      {may('ConsentToExtension') && <Extension mediation={mediation} />}
      {may('ObjectToMediator') && !mediation.objection && (
        <WordsForm
          name={`object:${mediationId}`}
          title={say(WORDS.object)}
          label={say(WORDS.objectWhy)}
          send={(reason = '', key) => objectToMediator({ path, body: { reason }, headers: { 'Idempotency-Key': key } })}
          after={reload}
        />
      )}
      {may('WithdrawFromMediation') && (
        <WordsForm
          optional
          name={`leave:${mediationId}`}
          title={say(WORDS.withdraw)}
          label={say(WORDS.refuseWhy)}
          send={(reason, key) =>
            withdrawFromMediation({
              path,
              body: reason === undefined ? {} : { reason },
              headers: { 'Idempotency-Key': key },
            })
          }
          after={reload}
        />
      )}
    </Page>
  );
}
