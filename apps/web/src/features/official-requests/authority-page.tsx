import { useQuery } from '@tanstack/react-query';
import { formatDay, formatList } from '#messages/format.js';
import {
  AUTHORITY_KINDS_NAMED,
  OFFICIAL_KINDS_NAMED,
  OFFICIAL_STAGES_NAMED,
} from '#messages/official-request/words.js';
import { DAYS_LEFT, DESK_AUTHORITIES as W } from '#messages/ui/desk-authorities.js';
import { DESK_REGISTERS } from '#messages/ui/desk-registers.js';
import { getOfficialRequest } from '../../client/sdk.gen.js';
import type { OfficialRequestView } from '../../client/types.gen.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { Banner } from '../../kit/status/banner.js';
import { Status } from '../../kit/status/status.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { Part } from '../dispute-desk/part.js';
import { ActLinks } from '../registers/act-links.js';
import s from '../registers/registers.module.css';
import { Stack } from '../registers/stack.js';
import { usePart } from '../registers/use-part.js';
import { AnswerCard } from './answer-card.js';
import { ChooseOfDispute } from './choose-of-dispute.js';
import { FilesCard } from './files-card.js';
import { PapersCard } from './papers-card.js';
import { Tellings } from './tellings.js';
import { OFFICIAL_TONES } from './tones.js';

const SOON = 2_000; // milliseconds; what is being made is there soon

/** One request of an authority, for the two who have it: what is asked, by when, what goes out, what can be done now. */
export function AuthorityPage() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const officialRequestId = usePart('officialRequestId');
  const read = useQuery({
    ...queryOf('getOfficialRequest', getOfficialRequest, { path: { officialRequestId } }),
    refetchInterval: ({ state: { data } }) => (data?.files.some(({ state }) => state === 'making') ? SOON : false),
  });
  const { data } = read;
  return (
    <DeskPage
      title={data?.number ?? say(W.one)}
      crumbs={[{ label: say(W.title), href: to(['authorities']) }]}
      beside={data && <Status tone={OFFICIAL_TONES[data.stage]} word={say(OFFICIAL_STAGES_NAMED[data.stage])} />}
    >
      <Part read={read} lines={6}>
        {(one) => <Whole one={one} />}
      </Part>
    </DeskPage>
  );
}

/** By which operation each command is done that has a form; the others have their cards. */
const OPERATION_OF: Readonly<Record<string, string>> = {
  PassOnOfficialRequest: 'passOnOfficialRequest',
  ChangeOfficialSecrecy: 'changeOfficialSecrecy',
  ProposeOfficialAnswer: 'proposeOfficialAnswer',
  ReturnOfficialAnswer: 'returnOfficialAnswer',
  ApproveOfficialAnswer: 'approveOfficialAnswer',
  HandOverOfficialAnswer: 'handOverOfficialAnswer',
};

function Whole({ one }: { readonly one: OfficialRequestView }) {
  const { say } = useLanguage();
  const { requestId, kind, subjects, allowedActions } = one;
  const acts = [
    ...allowedActions.flatMap((command) => {
      const operation = OPERATION_OF[command];
      return operation === undefined ? [] : [{ operation, ids: { officialRequestId: requestId } }];
    }),
    ...(kind === 'penalty-notice'
      ? subjects.map(({ partyId }) => ({ operation: 'proposePrevention', ids: { partyId } }))
      : []),
  ];
  return (
    <Stack label={say(W.one)}>
      <Banner tone="confidential" title={say(W.walls)}>
        <p>{say(W.wallsHelp)}</p>
      </Banner>
      {!one.isGrounded && (
        <Banner tone="overdue" title={say(W.noGround)}>
          <p>{say(W.noGroundHelp)}</p>
        </Banner>
      )}
      <Tellings one={one} />
      {one.returned !== undefined && (
        <Banner tone="overdue" title={say(W.returned)}>
          <p>{one.returned}</p>
        </Banner>
      )}
      {(acts.length > 0 || one.untold.length === 0) && (
        <Card title={say(DESK_REGISTERS.acts)}>
          {acts.length === 0 ? <p className={s.quiet}>{say(DESK_REGISTERS.noActs)}</p> : <ActLinks acts={acts} />}
        </Card>
      )}
      <Facts one={one} />
      <PapersCard one={one} />
      {kind !== 'penalty-notice' && <FilesCard one={one} />}
      {allowedActions.includes('AskOfficialBundle') && <ChooseOfDispute requestId={requestId} />}
      <AnswerCard one={one} />
    </Stack>
  );
}

function Facts({ one }: { readonly one: OfficialRequestView }) {
  const { say, tell, locale } = useLanguage();
  const day = (value: string | undefined) => value && formatDay(value, locale);
  const { daysLeft, answerBy, secrecyUntil, toldAt, subjects } = one;
  const people = formatList(
    subjects.map(({ name }) => name ?? '—'),
    locale,
  );
  const facts = [
    { name: say(W.authority), value: `${one.authorityName ?? '—'} · ${say(AUTHORITY_KINDS_NAMED[one.authority])}` },
    { name: say(W.kind), value: say(OFFICIAL_KINDS_NAMED[one.kind]) },
    { name: say(W.documentNumber), value: one.documentNumber },
    { name: say(W.legalGround), value: one.legalGround },
    { name: say(W.documentDay), value: day(one.documentDay) },
    { name: say(W.receivedOn), value: day(one.receivedOn) },
    { name: say(W.asked), value: one.asked && <p className={s.words}>{one.asked}</p> },
    {
      name: say(W.answerBy),
      value: answerBy && `${day(answerBy)}${daysLeft === undefined ? '' : ` · ${tell(DAYS_LEFT, { daysLeft })}`}`,
    },
    { name: say(W.subjects), value: people || say(W.nobody) },
    {
      name: say(W.telling),
      value: toldAt
        ? `${say(W.told)} ${instantText(toldAt, locale)}`
        : secrecyUntil
          ? `${say(W.secret)} ${day(secrecyUntil)}${one.secrecyGround ? ` · ${one.secrecyGround}` : ''}`
          : say(W.toldAfter),
    },
    { name: say(W.handler), value: one.handlerName },
    { name: say(W.second), value: one.secondName },
  ];
  return (
    <Card title={say(W.one)}>
      <DescriptionList facts={facts} />
    </Card>
  );
}
