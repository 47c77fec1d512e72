import { lazyRouteComponent } from '@tanstack/react-router';
import { Fragment, useState, type ComponentType, type ReactNode } from 'react';
import { AID_WORDS } from '#messages/ui/mediator-aids.js';
import type { DisputeBody } from '../../../client/types.gen.js';
import { unseen } from '../../../kit/look/unseen.js';
import { useLanguage } from '../../../shared/language/language.js';
import { Fetched } from '../../desk/fetched.js';
import { CaseProvider } from '../../dispute-desk/use-case.js';
import { useAddresses } from '../../dispute-desk/case-of.js';
import type { AidProps } from './aid.js';

type Aid = { readonly above?: ComponentType<AidProps>; readonly below?: ComponentType<AidProps> };

const PROPOSED = lazyRouteComponent(() => import('./proposed-publication.js'), 'ProposedPublication');

/** Forms beside which somebody needs more than the fields, by their operation; fetched with the form. */
const AIDS: Readonly<Record<string, Aid>> = {
  approvePublication: { above: PROPOSED },
  refusePublication: { above: PROPOSED },
  scheduleSession: { above: lazyRouteComponent(() => import('./times.js'), 'Times') },
  recordSession: { above: lazyRouteComponent(() => import('./which-session.js'), 'WhichSession') },
  drawUpAgreement: {
    above: lazyRouteComponent(() => import('./agreement-start.js'), 'AgreementStart'),
    below: lazyRouteComponent(() => import('./agreement-check.js'), 'AgreementCheck'),
  },
  drawUpFacts: {
    above: lazyRouteComponent(() => import('./facts-start.js'), 'FactsStart'),
    below: lazyRouteComponent(() => import('./facts-check.js'), 'FactsCheck'),
  },
};

type Props = Omit<AidProps, 'view'> & { readonly view: DisputeBody | undefined; readonly children: ReactNode };

/** The fields of a form with what helps to fill them, where there is something. */
export function Aided({ view, children, ...rest }: Props) {
  const aid = AIDS[rest.form.operationId];
  if (!aid || !view) return children;
  return (
    <Helped {...rest} view={view} aid={aid}>
      {children}
    </Helped>
  );
}

function Helped({
  aid: { above, below },
  children,
  fill,
  ...rest
}: AidProps & { readonly aid: Aid; readonly children: ReactNode }) {
  const addresses = useAddresses(rest.view.disputeId);
  const { say } = useLanguage();
  const [filled, setFilled] = useState(0);
  // fields that keep what was typed in them begin anew with what was filled in
  const given = {
    ...rest,
    fill: (next: AidProps['values']): void => {
      fill(next);
      setFilled(filled + 1);
    },
  };
  return (
    <CaseProvider value={{ ...addresses, view: rest.view }}>
      <h2 className={unseen}>{say(AID_WORDS.title)}</h2>
      {above && <Fetched part={above} given={given} />}
      <Fragment key={filled}>{children}</Fragment>
      {below && <Fetched part={below} given={given} />}
    </CaseProvider>
  );
}
