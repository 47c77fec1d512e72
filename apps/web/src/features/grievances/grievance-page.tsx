import { useQuery } from '@tanstack/react-query';
import {
  GRIEVANCE_GROUNDS_NAMED,
  GRIEVANCE_PARTS_NAMED,
  GRIEVANCE_STAGES_NAMED,
  GRIEVED_OFFICES_NAMED,
} from '#messages/grievance/words.js';
import { inBrackets } from '#messages/in-brackets.js';
import { DESK_GRIEVANCES as W } from '#messages/ui/desk-grievances.js';
import { DESK_REGISTERS } from '#messages/ui/desk-registers.js';
import { getGrievance } from '../../client/sdk.gen.js';
import type { GrievanceView } from '../../client/types.gen.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { Banner } from '../../kit/status/banner.js';
import { Deadline } from '../../kit/status/deadline.js';
import { Status } from '../../kit/status/status.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useNow } from '../../shared/desk/use-now.js';
import { instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { Part } from '../dispute-desk/part.js';
import { ActLinks } from '../registers/act-links.js';
import s from '../registers/registers.module.css';
import { Stack } from '../registers/stack.js';
import { usePart } from '../registers/use-part.js';
import { Course } from './course.js';
import { GrievanceEvidence } from './evidence.js';
import { GRIEVANCE_TONES } from './tones.js';

/** One complaint about conduct: what its reader may see of it, and what it can do now. */
export function GrievancePage() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const grievanceId = usePart('grievanceId');
  const read = useQuery(queryOf('getGrievance', getGrievance, { path: { grievanceId } }));
  const { data } = read;
  return (
    <DeskPage
      title={data?.number ?? say(W.grievance)}
      crumbs={[{ label: say(W.grievances), href: to(['grievances']) }]}
      beside={data && <Status tone={GRIEVANCE_TONES[data.stage]} word={say(GRIEVANCE_STAGES_NAMED[data.stage])} />}
    >
      <Part read={read} lines={6}>
        {(one) => <Whole one={one} />}
      </Part>
    </DeskPage>
  );
}

/** By which operation each command is done. */
const OPERATION_OF: Readonly<Record<string, string>> = {
  PutGrievance: 'putGrievance',
  ReplyToGrievance: 'replyToGrievance',
  DecideGrievance: 'decideGrievance',
  ReviewGrievance: 'reviewGrievance',
  RequestGrievanceReview: 'requestGrievanceReview',
};

function Whole({ one }: { readonly one: GrievanceView }) {
  const { say, locale } = useLanguage();
  const now = useNow();
  const { grievanceId, disputeId, byName, keptBack, dueAt, handlerName, part } = one;
  const acts = one.allowedActions.flatMap((command) => {
    const operation = OPERATION_OF[command];
    const ids: Readonly<Record<string, string>> =
      operation === 'requestGrievanceReview' ? { disputeId, grievanceId } : { grievanceId };
    return operation === undefined ? [] : [{ operation, ids }];
  });
  const who = byName ?? say(W.notNamed);
  const isOpen = one.stage === 'handling' || one.stage === 'under-review';
  const facts = [
    { name: say(W.part), value: say(GRIEVANCE_PARTS_NAMED[part]) },
    { name: say(W.about), value: one.personName ?? '—' },
    { name: say(W.office), value: say(GRIEVED_OFFICES_NAMED[one.office]) },
    { name: say(W.ground), value: say(GRIEVANCE_GROUNDS_NAMED[one.ground]) },
    { name: say(W.dispute), value: one.disputeNumber },
    { name: say(W.by), value: keptBack && byName !== undefined ? `${who}${inBrackets(say(W.keptBack), locale)}` : who },
    { name: say(W.filed), value: instantText(one.filed.at, locale) },
    { name: say(W.handler), value: handlerName ?? (isOpen && part !== 'heard' ? say(W.nobody) : undefined) },
    { name: say(DESK_REGISTERS.due), value: dueAt && <Deadline dueAt={dueAt} now={now} /> },
  ];
  return (
    <Stack label={say(W.grievance)}>
      <Banner tone="confidential" title={say(W.walls)}>
        <p>{say(W.wallsHelp)}</p>
      </Banner>
      <Card title={say(DESK_REGISTERS.acts)}>
        {acts.length === 0 ? <p className={s.quiet}>{say(DESK_REGISTERS.noActs)}</p> : <ActLinks acts={acts} />}
      </Card>
      <Card title={say(W.grievance)}>
        <DescriptionList facts={facts} />
      </Card>
      {one.evidence && (
        <Card title={say(W.files)}>
          <GrievanceEvidence one={one} />
        </Card>
      )}
      <Card title={say(W.course)}>
        <Course one={one} />
      </Card>
    </Stack>
  );
}
