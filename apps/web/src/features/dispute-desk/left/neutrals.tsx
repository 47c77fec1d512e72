import { useQuery } from '@tanstack/react-query';
import { STAGES } from '#messages/core/stages.js';
import { ROLES } from '#messages/core/roles.js';
import { PANEL_WORDS } from '#messages/ui/panel.js';
import { DESK_DISPUTE as WORDS } from '#messages/ui/desk-dispute.js';
import { listPanels } from '../../../client/sdk.gen.js';
import { Card } from '../../../kit/data/card.js';
import { PartyTag } from '../../../kit/data/party-tag.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useDesk } from '../../../shared/desk/use-desk.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { Part } from '../part.js';
import { useCase, useNames } from '../use-case.js';
import s from '../desk.module.css';

/** Who mediates and who sits on a panel, if anybody does. */
export function Neutrals() {
  const { say, locale } = useLanguage();
  const { view, disputeId } = useCase();
  const nameOf = useNames();
  const mediators = (view.mediations ?? []).flatMap(({ mediatorId }) => mediatorId ?? []);
  const { office } = useDesk();
  // a mediator is told nothing of who decides
  const hasPanel = office !== 'mediator' && view.stages.some(({ subject }) => subject.startsWith('panel:'));
  const panels = useQuery({ ...queryOf('listPanels', listPanels, { path: { disputeId } }), enabled: hasPanel });
  if (mediators.length === 0 && !hasPanel) return null;
  return (
    <Card title={say(WORDS.neutrals)}>
      <ul className={s.lines}>
        {mediators.map((id) => (
          <li key={id}>
            <PartyTag name={nameOf(id)} as={say(ROLES.mediator)} />
          </li>
        ))}
      </ul>
      {hasPanel && (
        <Part read={panels} lines={2}>
          {({ panels: all }) => (
            <ul className={s.lines}>
              {all.every(({ seats }) => seats.length === 0) && <li className={s.quiet}>{say(WORDS.nobodySits)}</li>}
              {all
                .flatMap(({ seats }) => seats)
                .map(({ seatId, seat, expert, stage }) => (
                  <li key={seatId}>
                    <PartyTag
                      name={expert?.name ?? say(PANEL_WORDS.vacant)}
                      as={`${say(seat === 'presiding' ? PANEL_WORDS.presiding : ROLES.expert)} · ${wordOf(STAGES, stage, locale)}`}
                    />
                  </li>
                ))}
            </ul>
          )}
        </Part>
      )}
    </Card>
  );
}
