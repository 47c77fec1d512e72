import { useQuery } from '@tanstack/react-query';
import { DESK_DISPUTE as WORDS } from '#messages/ui/desk-dispute.js';
import { listAdoptions, listDecisionReviews, listDecisions, listPanels } from '../../../client/sdk.gen.js';
import { EmptyState } from '../../../kit/status/empty-state.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useDesk } from '../../../shared/desk/use-desk.js';
import { useLanguage } from '../../../shared/language/language.js';
import { Part } from '../part.js';
import { useCase } from '../use-case.js';
import { Awards } from './awards.js';
import { DecisionCard } from './decision-card.js';
import { PanelCard } from './panel-card.js';
import s from '../desk.module.css';

/** From the request for a panel over its draw and its seats to the decision, and what followed that. */
export function Panel() {
  const { say } = useLanguage();
  const { disputeId, view } = useCase();
  const { office } = useDesk();
  const path = { disputeId };
  const panels = useQuery(queryOf('listPanels', listPanels, { path }));
  const decisions = useQuery(queryOf('listDecisions', listDecisions, { path }));
  const adoptions = useQuery({
    ...queryOf('listAdoptions', listAdoptions, { path }),
    enabled: office !== 'expert', // what platforms do with it is after its work
  });
  const after = useQuery(queryOf('listDecisionReviews', listDecisionReviews, { path }));
  const hasAny = view.stages.some(({ subject }) => subject.startsWith('panel:'));
  return (
    <div className={s.stack}>
      <Part read={panels} lines={6}>
        {({ panels: all }) =>
          all.length === 0 && !hasAny ? (
            <EmptyState title={say(WORDS.noPanel)} />
          ) : (
            all.map((panel) => <PanelCard key={panel.panelId} panel={panel} />)
          )
        }
      </Part>
      {hasAny && (
        <Part read={decisions} lines={4}>
          {({ decisions: all }) =>
            all.map((decision) => (
              <DecisionCard
                key={decision.decisionId}
                decision={decision}
                adoptions={(adoptions.data?.adoptions ?? []).filter((one) => one.decisionId === decision.decisionId)}
                after={after.data?.decisions.find((one) => one.decisionId === decision.decisionId)}
              />
            ))
          }
        </Part>
      )}
      {office !== 'expert' && office !== 'auditor' && <Awards />}
    </div>
  );
}
