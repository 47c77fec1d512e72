import { CONSULTATION_WORDS as W } from '#messages/ui/consultations.js';
import { LEGAL_AID_WORDS as L } from '#messages/ui/legal-aid.js';
import { closeConsultation, convertConsultation, takeConsultation } from '../../client/sdk.gen.js';
import type { ConsultationView } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Card } from '../../kit/data/card.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../registers/registers.module.css';

/** What else can be done with it: taken, closed, or made a complaint or a mediation by who asked. */
export function FromHere({ one }: { readonly one: ConsultationView }) {
  const { say } = useLanguage();
  const { to, association, office } = useDesk();
  const { consultationId, allowedActions, part, ownerName, draftId } = one;
  const may = (action: string): boolean => allowedActions.includes(action);
  const path = { consultationId };
  const take = useSend('take-consultation', (_: object, key) =>
    takeConsultation({ path, headers: { 'Idempotency-Key': key } }),
  );
  const close = useSend('close-consultation', (_: object, key) =>
    closeConsultation({ path, headers: { 'Idempotency-Key': key } }),
  );
  const convert = useSend('convert-consultation', (_: object, key) =>
    convertConsultation({ path, headers: { 'Idempotency-Key': key } }),
  );
  const addressOf = (draft: string): string => `/a/${association.slug}#/complaint/${draft}/right`;
  const toDraft = async (): Promise<void> => {
    const made = await convert.mutateAsync({ consultationId });
    const address = addressOf(made.draftId);
    location.assign(address);
  };
  const isAny = ['TakeConsultation', 'CloseConsultation', 'ConvertConsultation'].some(may);
  if (!isAny) return null;
  return (
    <Card title={say(W.next)}>
      <div className={s.stack}>
        {may('ConvertConsultation') && <p className={s.quiet}>{say(W.convertHelp)}</p>}
        <TroubleBanner trouble={troubleOf(take.error ?? close.error ?? convert.error)} />
        <div className={s.acts}>
          {may('TakeConsultation') && (
            <Button isPending={take.isPending} onPress={() => take.mutate({ consultationId })}>
              {say(ownerName === undefined ? W.take : W.takeOver)}
            </Button>
          )}
          {may('ConvertConsultation') && (
            <Button isPending={convert.isPending} onPress={() => void toDraft()}>
              {say(W.convert)}
            </Button>
          )}
          {draftId !== undefined && (
            <TextLink isButton href={addressOf(draftId)}>
              {say(W.toDraft)}
            </TextLink>
          )}
          {part === 'asker' && office === 'party' && !one.aid && (
            <TextLink isButton href={to(['mediation-request'], { from: consultationId })}>
              {say(W.mediation)}
            </TextLink>
          )}
          {may('CloseConsultation') && (
            <Button kind="quiet" isPending={close.isPending} onPress={() => close.mutate({ consultationId })}>
              {say(part === 'officer' ? W.close : one.aid ? L.withdraw : W.closeOwn)}
            </Button>
          )}
        </div>
      </div>
    </Card>
  );
}
