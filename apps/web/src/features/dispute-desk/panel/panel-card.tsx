import { STAGES } from '#messages/core/stages.js';
import { formatList } from '#messages/format.js';
import { inBrackets } from '#messages/in-brackets.js';
import { BASES_NAMED, LEGAL_KINDS_NAMED, PANEL_MODES_NAMED, PANEL_OUTCOMES_NAMED } from '#messages/panel/words.js';
import { DESK_DISPUTE as WORDS, REQUESTED_BY } from '#messages/ui/desk-dispute.js';
import { PANEL_WORDS } from '#messages/ui/panel.js';
import type { PanelView } from '../../../client/types.gen.js';
import { Card } from '../../../kit/data/card.js';
import { DescriptionList } from '../../../kit/data/description-list.js';
import { Status } from '../../../kit/status/status.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { itemTitle } from '../../dispute/subjects.js';
import { Course } from '../documents/course.js';
import { LegalDay } from '../head/next-day.js';
import { useCase, useNames } from '../use-case.js';
import { DrawProof } from './draw-proof.js';
import { Seats } from './seats.js';
import { useShort } from '../use-short.js';
import s from '../desk.module.css';

/** One panel: what it is to give, how its experts are found, who sits. */
export function PanelCard({ panel }: { readonly panel: PanelView }) {
  const { say, locale } = useLanguage();
  const short = useShort();
  const { view } = useCase();
  const nameOf = useNames();
  const { panelId, stage, outcome, legalKind, mode, pairs, bound, draw, seats, reserve, reason } = panel;
  const deadline = view.deadlines.find(({ subject }) => subject === `panel:${panelId}`);
  const items = [...new Set(pairs.map(({ itemId }) => itemTitle(view, itemId)))];
  const word = outcome === undefined ? wordOf(STAGES, stage, locale) : say(PANEL_OUTCOMES_NAMED[outcome]);
  return (
    <Card
      title={say(PANEL_WORDS.panel)}
      beside={<Status tone={outcome === undefined ? 'now' : 'lifted'} word={word} />}
    >
      {deadline && <LegalDay deadline={deadline} />}
      <DescriptionList
        facts={[
          {
            name: say(WORDS.requested),
            value: `${short(panel.requestedAt)} · ${say(REQUESTED_BY[panel.requestedBy])}`,
          },
          { name: say(PANEL_WORDS.legalKind), value: say(LEGAL_KINDS_NAMED[legalKind]) },
          { name: say(PANEL_WORDS.mode), value: say(PANEL_MODES_NAMED[mode]) },
          { name: say(PANEL_WORDS.about), value: items.length === 0 ? undefined : formatList(items, locale) },
          {
            name: say(PANEL_WORDS.bound),
            value:
              bound.length === 0
                ? undefined
                : formatList(
                    bound.map(
                      ({ partyId, basis }) => `${nameOf(partyId)}${inBrackets(say(BASES_NAMED[basis]), locale)}`,
                    ),
                    locale,
                  ),
          },
          ...(reason === undefined ? [] : [{ name: say(PANEL_WORDS.why), value: reason }]),
          ...(reserve?.length
            ? [
                {
                  name: say(WORDS.reserve),
                  value: formatList(
                    reserve.map(({ name, expertId }) => name ?? nameOf(expertId)),
                    locale,
                  ),
                },
              ]
            : []),
        ]}
      />
      {draw && <DrawProof draw={draw} />}
      {seats.length > 0 && <Seats seats={seats} />}
      <details className={s.fold}>
        <summary>{say(WORDS.course)}</summary>
        <Course subject={`panel:${panelId}`} />
      </details>
    </Card>
  );
}
