import { CALL_STEPS, type CallStep } from '#messages/ui/desk-call.js';
import { DICTATION_WORDS as W } from '#messages/ui/desk-dictations.js';
import { writeStaffNote } from '../../client/sdk.gen.js';
import { Button } from '../../kit/actions/button.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Card } from '../../kit/data/card.js';
import { unseen } from '../../kit/look/unseen.js';
import { toast } from '../../kit/overlays/toast.js';
import { useKept } from '../../shared/connection/use-kept.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useNow } from '../../shared/desk/use-now.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { NO_CALL, protocolOf, type Call } from './call.js';
import { MayAct, Waiting } from './call-parts.js';
import { ScriptStep } from './script-step.js';
import { ForWhom, TakeDown } from './take-down.js';
import s from '../lists/lists.module.css';

/** A call from its first sentence to the yes: what is read out stands on screen, and every step is noted. */
export function CallPage() {
  const { say, locale } = useLanguage();
  const { to, association } = useDesk();
  const now = useNow();
  const kept = useKept<Call>('call', NO_CALL);
  const call = kept.value;
  const { taken, steps, disputeId } = call;
  const set = (more: Partial<Call>): void => kept.set({ ...call, ...more });
  const note = (step: CallStep, more: Partial<{ at: string; note: string }>): void =>
    set({ steps: { ...steps, [step]: { note: '', ...steps[step], ...more } } });
  const stepOf = (step: CallStep) => ({
    title: CALL_STEPS[step].title[locale],
    script: CALL_STEPS[step].script[locale].replace(
      '{association}',
      locale === 'en' ? association.nameEn : association.nameZh,
    ),
    noted: steps[step],
    onNote: (words: string) => note(step, { note: words }),
    onStep: () => note(step, { at: now }),
  });
  const filing = useSend(`call-protocol:${disputeId ?? ''}`, (body: { readonly text: string }, key) =>
    writeStaffNote({ path: { disputeId: disputeId ?? '' }, body, headers: { 'Idempotency-Key': key } }),
  );
  const file = (): void =>
    filing.mutate(
      { text: protocolOf(call, locale) },
      {
        onSuccess: () => {
          toast(say(W.filed));
          kept.clear();
        },
      },
    );
  return (
    <DeskPage
      title={say(W.call)}
      crumbs={[{ label: say(W.title), href: to(['dictations']) }]}
      beside={
        <>
          <Button onPress={() => set({ breaks: [...call.breaks, now] })}>{say(W.lineBreaks)}</Button>
          <Button kind="quiet" onPress={kept.clear}>
            {say(W.startAnew)}
          </Button>
        </>
      }
    >
      <div className={s.stack}>
        <p className={s.help}>{say(W.callHelp)}</p>
        {call.breaks.length > 0 && <p role="status">{say(W.broke)}</p>}
        <h2 className={unseen}>{say(W.course)}</h2>
        <ScriptStep {...stepOf('opening')} />
        <ScriptStep {...stepOf('who')}>
          <ForWhom taken={taken} onChange={(next) => set({ taken: next })} />
          {taken.partyId !== undefined && <MayAct partyId={taken.partyId} />}
        </ScriptStep>
        <ScriptStep {...stepOf('said')}>
          {disputeId === undefined ? (
            <TakeDown taken={taken} source="telephone" onDone={(id) => set({ disputeId: id })} />
          ) : (
            <TextLink href={to(['disputes', disputeId])}>{say(W.takenDown)}</TextLink>
          )}
        </ScriptStep>
        {disputeId !== undefined && (
          <>
            <ScriptStep {...stepOf('readBack')}>
              <Waiting disputeId={disputeId} show="text" />
            </ScriptStep>
            <ScriptStep {...stepOf('code')}>
              <Waiting disputeId={disputeId} show="code" onDone={() => note('code', { at: now })} />
            </ScriptStep>
            <ScriptStep {...stepOf('closing')} />
            <Card title={say(W.protocol)}>
              <div className={s.stack}>
                <pre tabIndex={0}>{protocolOf(call, locale)}</pre>
                <TroubleBanner trouble={troubleOf(filing.error)} again={file} />
                <div className={s.acts}>
                  <Button kind="primary" isPending={filing.isPending} onPress={file}>
                    {say(W.fileProtocol)}
                  </Button>
                </div>
              </div>
            </Card>
          </>
        )}
      </div>
    </DeskPage>
  );
}
