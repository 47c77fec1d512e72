import { useState } from 'react';
import { formatList } from '#messages/format.js';
import { WORK_WORDS as W } from '#messages/ui/expert-work.js';
import { NEUTRAL_WORDS as N } from '#messages/ui/neutral.js';
import { PANEL_WORDS } from '#messages/ui/panel.js';
import { ROLES } from '#messages/core/roles.js';
import { LEGAL_KINDS_NAMED } from '#messages/panel/words.js';
import { acceptSeat } from '../../../client/sdk.gen.js';
import type { AcceptSeatBody, PanelView, SeatView } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Checkbox } from '../../../kit/choices/checkbox.js';
import { Card } from '../../../kit/data/card.js';
import { DescriptionList } from '../../../kit/data/description-list.js';
import { TextArea } from '../../../kit/fields/text-area.js';
import { Deadline } from '../../../kit/status/deadline.js';
import { Wall } from '../../../kit/status/banner.js';
import { useKept } from '../../../shared/connection/use-kept.js';
import { troubleOf } from '../../../shared/desk/queries.js';
import { useSend } from '../../../shared/desk/use-send.js';
import { useLanguage } from '../../../shared/language/language.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { useCase } from '../use-case.js';
import { Decline } from './decline.js';
import { TieQuestions } from './tie-questions.js';
import s from '../desk.module.css';

type Props = { readonly panel: PanelView; readonly seat: SeatView };

/** Somebody is asked to sit: between whom, and the declaration without which nothing of the file opens. */
export function Asked({ panel, seat: { seatId, seat, dueAt } }: Props) {
  const { say, locale } = useLanguage();
  const { disputeId, now } = useCase();
  const [declared, setDeclared] = useState(false);
  const told = useKept(`disclosure:${seatId}`, '');
  const accepting = useSend(`accept:${seatId}`, (body: AcceptSeatBody, key) =>
    acceptSeat({ path: { disputeId, seatId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const disclosure = told.value.trim();
  const names = [...new Set((panel.partyNames ?? []).flatMap(({ name }) => name ?? []))];
  return (
    <Card
      isUrgent
      title={say(N.seat)}
      beside={dueAt === undefined ? undefined : <Deadline dueAt={dueAt} now={now} />}
      footer={
        <Button
          kind="primary"
          isDisabled={!declared}
          isPending={accepting.isPending}
          onPress={() =>
            accepting.mutate(
              { noTies: true, ...(disclosure !== '' && { disclosure }) },
              { onSuccess: () => told.clear() },
            )
          }
        >
          {say(W.accept)}
        </Button>
      }
    >
      <div className={s.stack}>
        <Wall title={say(W.closedYet)} />
        <DescriptionList
          facts={[
            { name: say(N.between), value: names.length === 0 ? undefined : formatList(names, locale) },
            { name: say(PANEL_WORDS.seats), value: say(seat === 'presiding' ? PANEL_WORDS.presiding : ROLES.expert) },
            { name: say(PANEL_WORDS.legalKind), value: say(LEGAL_KINDS_NAMED[panel.legalKind]) },
          ]}
        />
        <TieQuestions to={{ seatId }} nameOf={(id) => panel.partyNames?.find(({ partyId }) => partyId === id)?.name} />
        <TroubleBanner trouble={troubleOf(accepting.error)} />
        <Checkbox label={say(N.noTies)} isSelected={declared} onChange={setDeclared} />
        <TextArea
          isOptional
          label={say(N.disclosure)}
          help={say(W.disclosureHelp)}
          rows={2}
          most={2_000}
          value={told.value}
          onChange={told.set}
        />
        <Decline seatId={seatId} />
      </div>
    </Card>
  );
}
