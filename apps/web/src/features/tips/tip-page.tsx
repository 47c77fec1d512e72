import { useQuery } from '@tanstack/react-query';
import {
  TIP_CLOSINGS_NAMED,
  TIP_OUTCOMES_NAMED,
  TIP_ROUTES,
  TIP_STAGE_NAMES,
  TIP_SUBJECT_NAMES,
} from '#messages/tip/words.js';
import { inBrackets } from '#messages/in-brackets.js';
import { DESK_REGISTERS } from '#messages/ui/desk-registers.js';
import { DESK_TIPS as W } from '#messages/ui/desk-tips.js';
import { getTip, listPlatforms } from '../../client/sdk.gen.js';
import type { TipView } from '../../client/types.gen.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { Banner } from '../../kit/status/banner.js';
import { Deadline } from '../../kit/status/deadline.js';
import { Status } from '../../kit/status/status.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useNow } from '../../shared/desk/use-now.js';
import { instantText, tableText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { DeskPage } from '../desk/desk-page.js';
import { Part } from '../dispute-desk/part.js';
import { ActLinks } from '../registers/act-links.js';
import { Records } from '../registers/records.js';
import s from '../registers/registers.module.css';
import { Stack } from '../registers/stack.js';
import { RewardCard } from '../rewards/reward-card.js';
import { usePart } from '../registers/use-part.js';
import { TipPictures } from './tip-pictures.js';
import { TIP_TONES } from './tones.js';

/** One tip: what was said, where it went, what came of it, and what can be done with it now. */
export function TipPage() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const tipId = usePart('tipId');
  const read = useQuery(queryOf('getTip', getTip, { path: { tipId } }));
  const { data } = read;
  return (
    <DeskPage
      title={data?.number ?? say(W.tip)}
      crumbs={[{ label: say(W.tips), href: to(['tips']) }]}
      beside={data && <Status tone={TIP_TONES[data.stage]} word={say(TIP_STAGE_NAMES[data.stage])} />}
    >
      <Part read={read} lines={6}>
        {(tip) => <Whole tip={tip} />}
      </Part>
    </DeskPage>
  );
}

/** By which operations a command about a tip is done. */
const OPERATIONS_OF: Readonly<Record<string, readonly string[]>> = {
  DecideTip: ['routeTip', 'closeTip'],
  SecondTip: ['secondTip'],
  AnswerTip: ['answerTip'],
};
type Answer = { readonly by?: string; readonly outcome: string; readonly answeredAt: string; readonly note?: string };

function Whole({ tip }: { readonly tip: TipView }) {
  const { say, locale } = useLanguage();
  const now = useNow();
  const platforms = useQuery(queryOf('listPlatforms', listPlatforms, {}));
  const { tipId, subject, words, where, platformId, contact, receivedAt, dueAt, routedTo, closing } = tip;
  const acts = tip.allowedActions.flatMap((command) =>
    (OPERATIONS_OF[command] ?? []).map((operation) => ({ operation, ids: { tipId } })),
  );
  const facts = [
    { name: say(W.about), value: say(TIP_SUBJECT_NAMES[subject]) },
    { name: say(W.words), value: words && <p className={s.words}>{words}</p> },
    { name: say(W.where), value: where },
    { name: say(W.platform), value: platforms.data?.platforms.find((one) => one.platformId === platformId)?.name },
    { name: say(W.contact), value: contact && `${contact}${inBrackets(say(W.contactHelp), locale)}` },
    { name: say(W.received), value: instantText(receivedAt, locale) },
    { name: say(DESK_REGISTERS.due), value: dueAt && <Deadline dueAt={dueAt} now={now} /> },
    { name: say(W.routed), value: routedTo && say(TIP_ROUTES[routedTo]) },
    { name: say(W.closing), value: closing && say(TIP_CLOSINGS_NAMED[closing]) },
  ];
  return (
    <Stack label={say(W.tip)}>
      {tip.stage === 'awaiting-second' && (
        <Banner tone="due" title={say(W.grave)}>
          <p>{say(W.graveHelp)}</p>
        </Banner>
      )}
      <Card title={say(DESK_REGISTERS.acts)}>
        {acts.length === 0 ? <p className={s.quiet}>{say(DESK_REGISTERS.noActs)}</p> : <ActLinks acts={acts} />}
      </Card>
      <Card title={say(W.tip)}>
        <DescriptionList facts={facts} />
      </Card>
      <TipPictures tip={tip} />
      <RewardCard tipId={tipId} />
      <Records
        title={say(W.answers)}
        empty={say(W.noAnswer)}
        rows={(tip.answers as readonly unknown[] as readonly Answer[]).map((one, index) => ({
          ...one,
          id: String(index),
        }))}
        columns={[
          {
            id: 'outcome',
            label: say(W.outcome),
            isName: true,
            cell: ({ outcome }) => wordOf(TIP_OUTCOMES_NAMED, outcome, locale),
          },
          { id: 'note', label: say(DESK_REGISTERS.note), cell: ({ note }) => note ?? '—' },
          { id: 'at', label: say(DESK_REGISTERS.when), cell: ({ answeredAt }) => tableText(answeredAt) },
        ]}
      />
    </Stack>
  );
}
