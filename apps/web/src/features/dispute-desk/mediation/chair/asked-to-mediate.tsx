import { formatList } from '#messages/format.js';
import { CHAIR_WORDS as W } from '#messages/ui/mediator-desk.js';
import type { MediationSeenBody } from '../../../../client/types.gen.js';
import { TextLink } from '../../../../kit/actions/text-link.js';
import { Banner } from '../../../../kit/status/banner.js';
import { useLanguage } from '../../../../shared/language/language.js';
import { subjectsFor } from '../../../dispute/subjects.js';
import { useCase, useNames } from '../../use-case.js';
import { TieQuestions } from '../../work/tie-questions.js';

/** A request that waits for the mediator: with whom, what the declaration says, and both answers. */
export function AskedToMediate({ mediation: { mediationId, parties } }: { readonly mediation: MediationSeenBody }) {
  const { say, locale } = useLanguage();
  const { view, actHref } = useCase();
  const nameOf = useNames();
  const subject = `mediation:${mediationId}`;
  if (!subjectsFor(view, 'AcceptMediation').includes(subject)) return null;
  return (
    <Banner
      tone="due"
      title={say(W.asked)}
      acts={
        <>
          <TextLink isButton href={actHref('AcceptMediation', subject)}>
            {say(W.accept)}
          </TextLink>
          <TextLink isButton href={actHref('DeclineMediation', subject)}>
            {say(W.decline)}
          </TextLink>
        </>
      }
    >
      <p>
        <b>{formatList(parties.map(nameOf), locale)}</b>
      </p>
      <p>{say(W.askedHelp)}</p>
      <TieQuestions to={{ mediationId }} nameOf={nameOf} />
    </Banner>
  );
}
