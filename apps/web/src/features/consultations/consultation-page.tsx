import { useQuery } from '@tanstack/react-query';
import {
  CONSULTATION_STAGE_NAMES,
  CONSULTATION_TURN_NAMES,
  CONSULTATION_WORDS as W,
} from '#messages/ui/consultations.js';
import { SEAT_PLACES } from '#messages/ui/seat-places.js';
import { LEGAL_AID_WORDS as L } from '#messages/ui/legal-aid.js';
import { getConsultation } from '../../client/sdk.gen.js';
import type { ConsultationView } from '../../client/types.gen.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { Timeline } from '../../kit/data/timeline.js';
import { Deadline } from '../../kit/status/deadline.js';
import { Status } from '../../kit/status/status.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useNow } from '../../shared/desk/use-now.js';
import { instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { Part } from '../dispute-desk/part.js';
import { AidActs } from '../legal-aid/aid-acts.js';
import { AidCard } from '../legal-aid/aid-card.js';
import s from '../registers/registers.module.css';
import { Stack } from '../registers/stack.js';
import { usePart } from '../registers/use-part.js';
import { ConsultationFiles } from './consultation-files.js';
import { FromHere } from './from-here.js';
import { Say } from './say.js';
import { CONSULTATION_TONES } from './tones.js';
import { useGuideWords } from './use-guide-answers.js';

/** One consultation, for who asked and for the staff: what was said, and what each can do now. */
export function ConsultationPage() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const consultationId = usePart('consultationId');
  const read = useQuery(queryOf('getConsultation', getConsultation, { path: { consultationId } }));
  const { data } = read;
  return (
    <DeskPage
      title={data?.number ?? say(W.one)}
      crumbs={[
        data?.aid
          ? { label: say(L.place), href: to(['legal-aid']) }
          : { label: say(SEAT_PLACES.consultations), href: to(['consultations']) },
      ]}
      beside={data && <Status tone={CONSULTATION_TONES[data.stage]} word={say(CONSULTATION_STAGE_NAMES[data.stage])} />}
    >
      <Part read={read} lines={6}>
        {(one) => <Whole one={one} />}
      </Part>
    </DeskPage>
  );
}

const OURS: ReadonlySet<ConsultationView['turns'][number]['kind']> = new Set([
  ...(['answer', 'details-request'] as const),
  ...(['aid-handed', 'aid-accepted', 'aid-declined', 'aid-refused'] as const),
]);

/** Of these nothing need be said. */
const SILENT: typeof OURS = new Set(['aid-handed', 'aid-accepted', 'aid-declined']);

function Whole({ one }: { readonly one: ConsultationView }) {
  const { say, locale } = useLanguage();
  const now = useNow();
  const { part, askerName, ownerName, dueAt, closedBy, turns } = one;
  const guide = useGuideWords(one.guide as Readonly<Record<string, string>> | undefined);
  const byAsker = one.aid ? L.withdrawn : W.closedByAsker;
  const closed = closedBy && say(closedBy === 'asker' ? byAsker : W.closedByOfficer);
  const facts = [
    { name: say(one.aid ? L.asker : W.asker), value: askerName },
    { name: say(W.owner), value: ownerName ?? (part === 'officer' ? say(W.nobody) : undefined) },
    { name: say(W.dueBy), value: dueAt && <Deadline dueAt={dueAt} now={now} /> },
    { name: say(CONSULTATION_STAGE_NAMES.closed), value: closed },
  ].filter(({ value }) => value !== undefined);
  return (
    <Stack label={say(W.one)}>
      {facts.length > 0 && (
        <Card>
          <DescriptionList facts={facts} />
        </Card>
      )}
      <Card title={say(W.said)}>
        <Timeline
          label={say(W.said)}
          events={turns.map(({ kind, text, at, by }, index) => ({
            id: String(index),
            tone: OURS.has(kind) ? 'lifted' : 'now',
            what: say(one.aid && kind === 'question' ? L.turn : CONSULTATION_TURN_NAMES[kind]),
            at,
            atText: instantText(at, locale),
            ...(by !== undefined && { who: by }),
            more: (text !== undefined || !SILENT.has(kind)) && (
              <p className={text === undefined ? s.quiet : s.words}>{text ?? say(W.erased)}</p>
            ),
          }))}
        />
      </Card>
      <AidCard one={one} />
      <Say one={one} />
      <AidActs one={one} />
      {guide.length > 0 && (
        <Card title={say(W.guide)}>
          <DescriptionList facts={guide} />
        </Card>
      )}
      <ConsultationFiles one={one} />
      <FromHere one={one} />
    </Stack>
  );
}
