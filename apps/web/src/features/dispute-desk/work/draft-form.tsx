import { LEGAL_KINDS_NAMED } from '#messages/panel/words.js';
import { KIND_MEANS } from '#messages/ui/decision.js';
import { WORK_WORDS as W } from '#messages/ui/expert-work.js';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { draftDecision } from '../../../client/sdk.gen.js';
import type { DraftDecisionBody, IssueView, PanelView, RoomBody, VoteSeenBody } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { RadioGroup } from '../../../kit/choices/radio-group.js';
import { useKept } from '../../../shared/connection/use-kept.js';
import { troubleOf } from '../../../shared/desk/queries.js';
import { useSend } from '../../../shared/desk/use-send.js';
import { useLanguage } from '../../../shared/language/language.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { useCase } from '../use-case.js';
import { BlockFields } from './block-fields.js';
import { begunDraft, isWritten } from './draft.js';
import s from '../desk.module.css';

type Props = {
  readonly panel: PanelView;
  readonly room: RoomBody;
  readonly issues: readonly IssueView[];
  readonly vote?: VoteSeenBody | undefined;
  readonly onDone: () => void;
};

/** What it is in law, and reasons for each issue; it begins with the newest draft, and is kept while it is written. */
export function DraftForm({ panel, room, issues, vote, onDone }: Props) {
  const { say } = useLanguage();
  const { disputeId } = useCase();
  const { roomId, drafts = [] } = room;
  const name = `draft:${roomId}:${drafts.length}`;
  const { value: draft, set, clear } = useKept(name, begunDraft(panel.legalKind, issues, drafts.at(-1)));
  const sending = useSend(name, (body: DraftDecisionBody, key) =>
    draftDecision({ path: { disputeId, roomId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const kinds = (['contractual-decision', 'advisory-opinion'] as const).filter(
    (kind) => kind === 'advisory-opinion' || panel.legalKind === kind,
  );
  return (
    <div className={s.stack}>
      <p className={s.quiet}>{say(W.writeNote)}</p>
      <RadioGroup
        label={say(W.nature)}
        options={kinds.map((id) => ({ id, label: say(LEGAL_KINDS_NAMED[id]), help: say(KIND_MEANS[id]) }))}
        value={draft.legalKind}
        onChange={(id) => set({ ...draft, legalKind: kinds.find((one) => one === id) ?? draft.legalKind })}
      />
      {draft.reasons.map((block, at) => {
        const issue = issues.find(({ issueId }) => issueId === block.issueId);
        return (
          issue && (
            <BlockFields
              key={block.issueId}
              at={at}
              issue={issue}
              vote={vote}
              block={block}
              onChange={(next) => set({ ...draft, reasons: draft.reasons.with(at, next) })}
            />
          )
        );
      })}
      <TroubleBanner trouble={troubleOf(sending.error)} />
      <div className={s.row}>
        <Button
          kind="primary"
          isDisabled={!isWritten(draft)}
          isPending={sending.isPending}
          onPress={() =>
            sending.mutate(draft, {
              onSuccess: () => {
                clear();
                onDone();
              },
            })
          }
        >
          {say(W.submitDraft)}
        </Button>
        <Button onPress={onDone}>{say(KIT_WORDS.cancel)}</Button>
        {!isWritten(draft) && <span className={s.quiet}>{say(W.fillAll)}</span>}
      </div>
    </div>
  );
}
