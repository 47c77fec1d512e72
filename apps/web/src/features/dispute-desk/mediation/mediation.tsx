import { lazyRouteComponent } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import { Fragment } from 'react';
import { ROLES } from '#messages/core/roles.js';
import { STAGES } from '#messages/core/stages.js';
import { formatList } from '#messages/format.js';
import { OUTCOMES } from '#messages/talks/mediation.js';
import { DAYS_MORE, DESK_DISPUTE as WORDS } from '#messages/ui/desk-dispute.js';
import type { MediationSeenBody } from '../../../client/types.gen.js';
import { Card } from '../../../kit/data/card.js';
import { DescriptionList } from '../../../kit/data/description-list.js';
import { Banner } from '../../../kit/status/banner.js';
import { EmptyState } from '../../../kit/status/empty-state.js';
import { Status } from '../../../kit/status/status.js';
import { useDesk } from '../../../shared/desk/use-desk.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { Fetched } from '../../desk/fetched.js';
import { Course } from '../documents/course.js';
import { LegalDay } from '../head/next-day.js';
import { PossibleTies } from '../panel/possible-ties.js';
import { useCase, useNames } from '../use-case.js';
import { AgreementTranslations } from '../translations/agreement-translations.js';
import { Sessions } from './sessions.js';
import { useShort } from '../use-short.js';
import s from '../desk.module.css';

const Chair = lazyRouteComponent(() => import('./chair/chair.js'), 'Chair');

/** Each mediation from its invitation to its end. */
export function Mediation() {
  const { say } = useLanguage();
  const mediations = useCase().view.mediations ?? [];
  const isChair = useDesk().office === 'mediator';
  if (mediations.length === 0) return <EmptyState title={say(WORDS.noMediation)} />;
  return (
    <div className={s.stack}>
      {mediations.map((one) => (
        <Fragment key={one.mediationId}>
          {isChair && <Fetched part={Chair} given={{ mediation: one }} lines={6} />}
          <One mediation={one} isChair={isChair} />
        </Fragment>
      ))}
    </div>
  );
}

function One({ mediation, isChair }: { readonly mediation: MediationSeenBody; readonly isChair: boolean }) {
  const isStaff = useDesk().office === 'case-manager';
  const { say, tell, locale } = useLanguage();
  const short = useShort();
  const { view } = useCase();
  const nameOf = useNames();
  const { mediationId, mediatorId, proposed, consents, parties, outcome, extension, objection, sessions } = mediation;
  const subject = `mediation:${mediationId}`;
  const deadline = view.deadlines.find((one) => one.subject === subject);
  const stage = view.stages.find((one) => one.subject === subject)?.stage ?? 'closed';
  const word = outcome === undefined ? wordOf(STAGES, stage, locale) : say(OUTCOMES[outcome]);
  const consented = new Map(consents.map((consent) => [consent.partyId, consent]));
  return (
    <Card title={say(WORDS.mediation)} beside={<Status tone={outcome === undefined ? 'now' : 'lifted'} word={word} />}>
      {deadline && <LegalDay deadline={deadline} />}
      {objection && (
        <Banner tone="due" title={say(WORDS.objection)}>
          {nameOf(objection.partyId)}
        </Banner>
      )}
      <DescriptionList
        facts={[
          { name: say(WORDS.invitedAt), value: short(mediation.invitedAt) },
          { name: say(ROLES.mediator), value: mediatorId && nameOf(mediatorId) },
          {
            name: say(WORDS.proposed),
            value: proposed.length === 0 ? undefined : formatList(proposed.map(nameOf), locale),
          },
          ...(extension ? [{ name: say(WORDS.extension), value: tell(DAYS_MORE, { count: extension.days }) }] : []),
        ]}
      />
      {isStaff && stage === 'mediator-acceptance' && <PossibleTies to={{ mediationId }} />}
      <h4>{say(WORDS.consents)}</h4>
      <ul className={s.lines}>
        {parties.map((id) => {
          const consent = consented.get(id);
          return (
            <li key={id}>
              <span className={s.between}>
                <span>{nameOf(id)}</span>
                <Status
                  tone={consent ? 'lifted' : 'due'}
                  {...(consent && { icon: Check })}
                  word={say(consent ? WORDS.consented : WORDS.notConsented)}
                />
              </span>
              {consent && (
                <small>
                  {[short(consent.consentedAt), consent.contact].filter((one) => one !== undefined).join(' · ')}
                  {consent.telephoneFirst && ` · ${say(WORDS.callFirst)}`}
                </small>
              )}
            </li>
          );
        })}
      </ul>
      {sessions.length > 0 && !isChair && <Sessions sessions={sessions} />}
      {outcome?.endsWith('settled') === true && outcome !== 'not-settled' && (
        <AgreementTranslations mediationId={mediationId} />
      )}
      <h4>{say(WORDS.course)}</h4>
      <Course subject={subject} />
    </Card>
  );
}
