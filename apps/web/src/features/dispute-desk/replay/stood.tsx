import { STAGES } from '#messages/core/stages.js';
import { DESK_DISPUTE as WORDS, STEP_NAMES, STEP_OF } from '#messages/ui/desk-dispute.js';
import { REPLAY_WORDS as W } from '#messages/ui/auditor-replay.js';
import { DOCUMENT_KINDS } from '#messages/service/document-kinds.js';
import type { ReplayBody } from '../../../client/types.gen.js';
import { Card } from '../../../kit/data/card.js';
import { EmptyState } from '../../../kit/status/empty-state.js';
import { Status } from '../../../kit/status/status.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { byDay } from '../head/next-deadline.js';
import { LegalDay } from '../head/next-day.js';
import { STEPS, stepStates } from '../head/stage-steps.js';
import { Parties } from '../left/parties.js';
import { Tree } from '../left/tree.js';
import { About } from '../overview/about.js';
import { Statements } from '../overview/statements.js';
import { PanelCard } from '../panel/panel-card.js';
import { EventList } from '../timeline/event-list.js';
import { addresseeOf, CaseProvider, useCase, useNames } from '../use-case.js';
import { useShort } from '../use-short.js';
import { Decided } from './decided.js';
import s from '../desk.module.css';

type Props = {
  readonly replay: ReplayBody;
  /** It is still of the instant before. */
  readonly isLate: boolean;
};

/** What a seat saw then, by the same parts as what is seen today; nothing here asks for what is so now. */
export function Stood({ replay, isLate }: Props) {
  const { say } = useLanguage();
  const here = useCase();
  const { dispute, at, entries } = replay;
  if (dispute === undefined)
    return (
      <EmptyState title={say(W.notThere)}>
        <p>{say(W.notThereHelp)}</p>
      </EmptyState>
    );
  return (
    <section aria-label={say(W.seen)} aria-busy={isLate} className={s.stack}>
      <CaseProvider value={{ ...here, view: dispute, now: at, entries }}>
        <Progress />
        <About />
        <Statements />
        {dispute.items.length > 0 && (
          <Card title={say(WORDS.goods)}>
            <Tree />
          </Card>
        )}
        <Card title={say(WORDS.parties)}>
          <Parties />
        </Card>
        <Files evidence={replay.evidence} />
        <Papers />
        {replay.panels.map((panel) => (
          <PanelCard key={panel.panelId} panel={panel} />
        ))}
        {replay.decisions.map((decision) => (
          <Decided key={decision.decisionId} decision={decision} />
        ))}
        <Card title={say(W.history)}>
          <EventList entries={[...entries].reverse()} label={say(W.history)} />
        </Card>
      </CaseProvider>
    </section>
  );
}

function Progress() {
  const { say, tell, locale } = useLanguage();
  const { view } = useCase();
  const states = stepStates(view);
  const here = STEPS.find((id) => states[id] === 'here') ?? 'filed';
  const [next] = byDay(view);
  return (
    <Card title={say(W.stood)} beside={<Status tone="now" word={wordOf(STAGES, view.stage, locale)} />}>
      <p>{tell(STEP_OF, { name: STEP_NAMES[here], at: STEPS.indexOf(here) + 1, of: STEPS.length })}</p>
      {next && <LegalDay deadline={next} />}
    </Card>
  );
}

function Files({ evidence }: Pick<ReplayBody, 'evidence'>) {
  const { say } = useLanguage();
  const nameOf = useNames();
  return (
    <Card title={say(W.files)}>
      {evidence.length === 0 && <p className={s.quiet}>{say(W.none)}</p>}
      <ul className={s.lines}>
        {evidence.map(({ evidenceId, number, description, ownerId }) => (
          <li key={evidenceId}>
            <b>{[number?.words, description].filter((part) => part !== undefined).join(' ')}</b>
            <small>{nameOf(ownerId)}</small>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Papers() {
  const { say, locale } = useLanguage();
  const short = useShort();
  const nameOf = useNames();
  const { services } = useCase().view;
  return (
    <Card title={say(W.papers)}>
      {services.length === 0 && <p className={s.quiet}>{say(W.none)}</p>}
      <ul className={s.lines}>
        {services.map((service) => (
          <li key={service.serviceId} className={s.between}>
            <span>{`${wordOf(DOCUMENT_KINDS, service.document, locale)} · ${nameOf(addresseeOf(service))}`}</span>
            <small>{short(service.orderedAt)}</small>
          </li>
        ))}
      </ul>
    </Card>
  );
}
