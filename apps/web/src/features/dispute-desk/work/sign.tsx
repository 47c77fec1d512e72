import { Check, PenLine } from 'lucide-react';
import { useState } from 'react';
import { WORK_WORDS as W } from '#messages/ui/expert-work.js';
import { signDecision } from '../../../client/sdk.gen.js';
import type { DraftSeenBody, PanelView, RoomBody, SignDecisionBody } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Checkbox } from '../../../kit/choices/checkbox.js';
import { TextArea } from '../../../kit/fields/text-area.js';
import { Confirm } from '../../../kit/overlays/confirm.js';
import { Status } from '../../../kit/status/status.js';
import { useKept } from '../../../shared/connection/use-kept.js';
import { troubleOf } from '../../../shared/desk/queries.js';
import { useSend } from '../../../shared/desk/use-send.js';
import { useLanguage } from '../../../shared/language/language.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { useCase } from '../use-case.js';
import { useExperts } from './experts-of.js';
import s from '../desk.module.css';

type Props = { readonly panel: PanelView; readonly room: RoomBody; readonly draft: DraftSeenBody };

/** Who has signed the newest draft, and the own signature, with a dissent where one is of another mind. */
export function Sign({ panel, room: { roomId, allowedActions }, draft: { draftId, signedBy } }: Props) {
  const { say } = useLanguage();
  const { disputeId } = useCase();
  const { members, called, accountId } = useExperts(panel);
  const dissent = useKept(`dissent:${draftId}`, '');
  const [dissents, setDissents] = useState(dissent.value !== '');
  const [isSure, setSure] = useState(false);
  const signing = useSend(`sign:${draftId}`, (body: SignDecisionBody, key) =>
    signDecision({ path: { disputeId, roomId, draftId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const words = dissent.value.trim();
  const isShort = dissents && words === '';
  const act = say(dissents ? W.signWith : W.sign);
  const may = allowedActions.includes('SignDecision');
  return (
    <section className={s.stack}>
      <h4>{say(W.sign)}</h4>
      <ul className={s.lines}>
        {members.map(({ expertId }) => {
          const has = signedBy.includes(expertId);
          return (
            <li key={expertId}>
              <span className={s.between}>
                <span>{called(expertId)}</span>
                <Status
                  tone={has ? 'lifted' : 'due'}
                  {...(has && { icon: Check })}
                  word={say(has ? W.signed : W.unsigned)}
                />
              </span>
            </li>
          );
        })}
      </ul>
      {signedBy.includes(accountId) && signedBy.length < members.length && (
        <p className={s.quiet}>{say(W.signedMine)}</p>
      )}
      {may && (
        <>
          <Checkbox label={say(W.dissents)} isSelected={dissents} onChange={setDissents} />
          {dissents && (
            <TextArea
              label={say(W.dissent)}
              help={say(W.dissentHelp)}
              most={20_000}
              value={dissent.value}
              onChange={dissent.set}
            />
          )}
          <TroubleBanner trouble={troubleOf(signing.error)} />
          <div className={s.row}>
            <Button
              kind="primary"
              icon={<PenLine size={16} aria-hidden />}
              isDisabled={isShort}
              onPress={() => setSure(true)}
            >
              {act}
            </Button>
            {isShort && <span className={s.quiet}>{say(W.dissentMissing)}</span>}
          </div>
          <Confirm
            title={say(W.signSure)}
            act={act}
            isOpen={isSure}
            isPending={signing.isPending}
            onClose={() => setSure(false)}
            onConfirm={() =>
              signing.mutate(dissents ? { dissent: words } : {}, {
                onSuccess: dissent.clear,
                onSettled: () => setSure(false),
              })
            }
          >
            <p>{say(W.signSureHelp)}</p>
          </Confirm>
        </>
      )}
    </section>
  );
}
