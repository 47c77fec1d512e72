import { useQuery } from '@tanstack/react-query';
import { COMMANDS } from '#messages/commands.js';
import { STAGES } from '#messages/core/stages.js';
import { DESK_DISPUTE, STEP_OF } from '#messages/ui/desk-dispute.js';
import { WORK_WORDS as W } from '#messages/ui/expert-work.js';
import { listDecisions } from '../../../client/sdk.gen.js';
import type { PanelView, SeatView } from '../../../client/types.gen.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { Banner } from '../../../kit/status/banner.js';
import { Status } from '../../../kit/status/status.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { subjectsFor } from '../../dispute/subjects.js';
import { Part } from '../part.js';
import { useCase } from '../use-case.js';
import { Deliberation } from './deliberation.js';
import { Findings } from './find.js';
import { Hearing } from './hearing.js';
import { Issues } from './issues.js';
import { workStep } from './work-step.js';
import s from '../desk.module.css';

type Props = { readonly panel: PanelView; readonly seat: SeatView };

/** What a panel has before it, by how far it is: what is to be done stands first. */
export function Sitting({ panel, seat }: Props) {
  const { say, tell, locale } = useLanguage();
  const { disputeId, view, actHref, tabHref } = useCase();
  const decisions = useQuery(queryOf('listDecisions', listDecisions, { path: { disputeId } }));
  const subject = `panel:${panel.panelId}`;
  const own = `seat:${seat.seatId}`;
  const may = (act: string, on: string): boolean => subjectsFor(view, act).includes(on);
  const forms = (['ReturnFile', 'AskParties', 'SummariseConfidential'] as const).filter((act) => may(act, subject));
  const step = workStep(panel.stage);
  return (
    <div className={s.stack}>
      <p className={s.row}>
        <Status tone={panel.stage === 'closed' ? 'lifted' : 'now'} word={wordOf(STAGES, panel.stage, locale)} />
        {step && <span className={s.quiet}>{tell(STEP_OF, step)}</span>}
      </p>
      <div className={s.row}>
        <TextLink isButton href={tabHref('evidence')}>
          {say(W.index)}
        </TextLink>
        {forms.map((act) => (
          <TextLink key={act} isButton href={actHref(act, subject)}>
            {COMMANDS[act][locale]}
          </TextLink>
        ))}
        {may('RecuseExpert', own) && <TextLink href={actHref('RecuseExpert', own)}>{say(W.recuse)}</TextLink>}
      </div>
      <Part read={decisions} lines={8}>
        {({ decisions: all }) => {
          const decision = all.find(({ panelId }) => panelId === panel.panelId);
          if (!decision) return <p className={s.quiet}>{say(W.others)}</p>;
          const isPast = !['file-reading', 'submissions', 'issue-listing'].includes(panel.stage);
          return (
            <>
              {panel.stage === 'decision-release' && <Banner tone="now" title={say(W.release)} />}
              {decision.issuedAt !== undefined && (
                <Banner
                  tone="lifted"
                  title={say(W.out)}
                  acts={<TextLink href={tabHref('panel')}>{say(W.seeDecision)}</TextLink>}
                />
              )}
              {decision.roomId !== undefined && (
                <Deliberation panel={panel} decision={decision} roomId={decision.roomId} />
              )}
              {!isPast && panel.stage === 'issue-listing' && <Issues panel={panel} decision={decision} />}
              {may('FindOnComparison', subject) && <Findings panelId={panel.panelId} />}
              {isPast ? (
                <details className={s.fold}>
                  <summary>{say(W.hearing)}</summary>
                  <Hearing decision={decision} />
                </details>
              ) : (
                <Hearing decision={decision} />
              )}
            </>
          );
        }}
      </Part>
      <p className={s.quiet}>{say(DESK_DISPUTE.everyLook)}</p>
    </div>
  );
}
