import { useState } from 'react';
import { FACTOR_WORDS as WORDS } from '#messages/ui/factors.js';
import { finishEnrolment, getSecondStepPasskeyOptions, giveSecondStep } from '../../client/sdk.gen.js';
import type { HalfSessionView, SessionView } from '../../client/types.gen.js';
import { ActButton } from '../../shared/parts/act-button.js';
import { useLanguage } from '../../shared/language/language.js';
import { Page } from '../../shared/parts/page.js';
import { AddFactor } from './add-factor.js';
import { actHeaders, bearerOf } from './bearer.js';
import { GiveFactor } from './give-factor.js';

type Props = {
  readonly half: HalfSessionView;
  readonly onOpen: (session: SessionView) => void;
  readonly onLeave: () => void;
};

/** After the password: the factor that is owed, or the first one of who needs one. */
export function SecondStep({ half, onOpen, onLeave }: Props) {
  const { say } = useLanguage();
  const bearer = bearerOf(half.token);
  const [added, setAdded] = useState(false);
  const enrolling = half.owed === 'enrolment';
  return (
    <Page title={say(enrolling ? WORDS.enrol : WORDS.secondStep)}>
      {enrolling && !added && (
        <>
          <p>{say(WORDS.enrolWhy)}</p>
          <AddFactor bearer={bearer} onAdded={() => setAdded(true)} />
        </>
      )}
      {enrolling && added && (
        <ActButton
          main
          name="enrolled"
          words={say(WORDS.goOn)}
          send={(key) => finishEnrolment({ headers: actHeaders(key, bearer) })}
          after={onOpen}
        />
      )}
      {!enrolling && (
        <GiveFactor
          name="second-step"
          means={half.means}
          send={(body, key) => giveSecondStep({ body, headers: actHeaders(key, bearer) })}
          options={() => getSecondStepPasskeyOptions({ headers: { ...bearer } })}
          after={onOpen}
        />
      )}
      <p>
        <button type="button" className="quiet" onClick={onLeave}>
          {say(WORDS.otherAccount)}
        </button>
      </p>
    </Page>
  );
}
