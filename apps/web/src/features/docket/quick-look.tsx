import { STAGES } from '#messages/core/stages.js';
import { RIGHT_KINDS } from '#messages/right/kinds.js';
import { SIGNALS } from '#messages/signal/words.js';
import { clauseName } from '#messages/rulebook/clauses.js';
import { AGE, DESK_DOCKET_WORDS as W, WAITERS_NAMED } from '#messages/ui/desk-docket.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { Drawer } from '../../kit/overlays/drawer.js';
import { Deadline } from '../../kit/status/deadline.js';
import { Status } from '../../kit/status/status.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { dueText, instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { ageOf, goodsOf, type DocketRow } from './line-words.js';
import { stageTone } from './stage-tone.js';
import { TagsForm } from './tags-form.js';
import { isOfUrgentLane } from '../lists/urgent-lane.js';

type Props = { readonly line: DocketRow | undefined; readonly now: string; readonly onClose: () => void };

/** A closer look at one dispute without leaving the docket. */
export function QuickLook({ line, now, onClose }: Props) {
  const { say } = useLanguage();
  const { to } = useDesk();
  return (
    <Drawer
      title={line?.number ?? ''}
      isOpen={line !== undefined}
      onClose={onClose}
      footer={line && <TextLink href={to(['disputes', line.disputeId])}>{say(W.openIt)}</TextLink>}
    >
      {line && <Facts line={line} now={now} />}
      {line && <TagsForm key={line.disputeId} disputeId={line.disputeId} tags={line.tags ?? []} />}
    </Drawer>
  );
}

function Facts({ line, now }: { readonly line: DocketRow; readonly now: string }) {
  const { say, tell, locale } = useLanguage();
  const { parties, platforms, right, nextDue, owner, team, waitingFor, risk } = line;
  const names = (role: string): string =>
    parties.flatMap((party) => (party.role === role ? [party.name ?? say(W.erased)] : [])).join('，');
  const signal = (code: string): string => wordOf(SIGNALS, code, locale);
  const facts = [
    { name: say(W.stage), value: <Status tone={stageTone(line.stage)} word={wordOf(STAGES, line.stage, locale)} /> },
    { name: say(W.waitingFor), value: waitingFor && WAITERS_NAMED[waitingFor][locale] },
    { name: say(W.complainant), value: names('complainant') },
    { name: say(W.respondents), value: names('respondent') },
    {
      name: say(W.right),
      value: right && [wordOf(RIGHT_KINDS, right.kind, locale), right.name, right.number].filter(Boolean).join(' · '),
    },
    { name: say(W.goods), value: goodsOf(line, tell) },
    { name: say(W.platforms), value: platforms.map(({ name }) => name).join(' · ') },
    { name: say(W.reference), value: line.reference },
    {
      name: say(W.due),
      value: nextDue && (
        <>
          <Deadline dueAt={nextDue.at} now={now} isUrgent={isOfUrgentLane(nextDue.subject)} />
          {dueText(nextDue.at, locale)}
          <br />
          {say(W.basis)} {clauseName(nextDue.clause, locale)}
        </>
      ),
    },
    { name: say(W.owner), value: [owner?.name ?? say(W.nobody), team?.name].filter(Boolean).join(' · ') },
    { name: say(W.filed), value: instantText(line.filedAt, locale) },
    { name: say(W.age), value: tell(AGE, { days: ageOf(line, now) }) },
    { name: say(W.tasks), value: line.openTasks },
    { name: say(W.risk), value: risk && [risk.points, ...risk.codes.map(signal)].join(' · ') },
  ];
  return <DescriptionList facts={facts} />;
}
