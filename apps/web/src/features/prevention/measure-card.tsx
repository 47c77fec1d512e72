import { formatDay } from '#messages/format.js';
import { OPERATIONS } from '#messages/forms/operations.js';
import { inBrackets } from '#messages/in-brackets.js';
import { PREVENTION_STAGES_NAMED, PREVENTIVE_KINDS_NAMED } from '#messages/prevention/words.js';
import { COURSES_NAMED } from '#messages/training/words.js';
import { PREVENTION_WORDS as W } from '#messages/ui/prevention.js';
import type { PreventiveMeasureView } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { Status } from '../../kit/status/status.js';
import type { Tone } from '../../kit/status/tones.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { ActLinks } from '../lists/act-links.js';
import s from '../lists/lists.module.css';
import { Fallen } from './fallen.js';
import { Grounds } from './grounds.js';
import { whyEnded } from './why-ended.js';

const TONES: Readonly<Record<PreventiveMeasureView['stage'], Tone>> = {
  proposed: 'due',
  'not-imposed': 'neutral',
  'in-force': 'held',
  fulfilled: 'lifted',
  'objection-upheld': 'lifted',
  ended: 'lifted',
  over: 'neutral',
};

type Props = { readonly partyId: string; readonly one: PreventiveMeasureView };

/** One preventive measure: by which article, on what it rests, what was said, until when; and what can be done now. */
export function MeasureCard({ partyId, one }: Props) {
  const { say, locale } = useLanguage();
  const { kind, stage, article, rulesVersion, course, measureId } = one;
  const isContested = one.objection !== undefined && one.objectionUpheld === undefined;
  const stands = stage === 'in-force' || stage === 'over'; // what was ended early did not last until then
  const said = [
    [W.reason, one.reason],
    [W.reply, one.reply],
    [W.decides, stage === 'proposed' ? say(one.needsSecond ? W.secondDecides : W.anyDecides) : undefined],
    [W.decision, one.decision],
    [W.until, stands && one.until !== undefined ? formatDay(one.until, locale) : undefined],
    [W.fulfilment, one.fulfilment],
    [W.objection, one.objection],
    [W.objectionDecision, isContested ? say(W.contestWaits) : one.objectionDecision],
    [W.ended, whyEnded({ cause: one.endCause, words: one.ending }, say) || undefined],
  ] as const;
  const ids = { partyId, measureId };
  const isOpen = stage === 'proposed' || stage === 'in-force';
  return (
    <Card
      title={say(PREVENTIVE_KINDS_NAMED[kind])}
      beside={<Status tone={TONES[stage]} word={say(PREVENTION_STAGES_NAMED[stage])} />}
    >
      <DescriptionList
        facts={[
          { name: say(W.article), value: `${article}${inBrackets(rulesVersion, locale)}` },
          ...(course === undefined ? [] : [{ name: say(W.course), value: wordOf(COURSES_NAMED, course, locale) }]),
          { name: say(W.grounds), value: <Grounds grounds={one.grounds} /> },
          ...(stage === 'proposed' ? [{ name: say(W.replyDue), value: instantText(one.replyDueAt, locale) }] : []),
          ...said.flatMap(([name, value]) => (value === undefined ? [] : [{ name: say(name), value }])),
        ]}
      />
      <Fallen grounds={one.grounds} />
      {stage === 'proposed' && one.reply === undefined && <Own act="replyToPrevention" ids={ids} />}
      {one.canBeObjectedTo === true && <Own act="contestPrevention" ids={ids} />}
      <ActLinks
        acts={[
          ...(one.canBeDecided === true ? (['decidePrevention'] as const) : []),
          ...(one.objectionCanBeDecided === true ? (['decidePreventionContest'] as const) : []),
          ...(stage === 'in-force' ? (['fulfilPrevention'] as const) : []),
          ...(isOpen ? (['endPrevention'] as const) : []),
        ]}
        ids={ids}
        isButton
      />
    </Card>
  );
}

type OwnProps = {
  readonly act: 'replyToPrevention' | 'contestPrevention';
  readonly ids: Readonly<Record<string, string>>;
};

/** What only whom it is about can do. */
function Own({ act, ids }: OwnProps) {
  const { say } = useLanguage();
  const { office, to } = useDesk();
  if (office !== 'party') return null;
  return (
    <span className={s.acts}>
      <TextLink isButton href={to(['do', act], ids)}>
        {say(OPERATIONS[act].label)}
      </TextLink>
    </span>
  );
}
