import { useState } from 'react';
import { PARTY_GRADE as W } from '#messages/ui/party-grade.js';
import { leaveRating, setRatingPublicity } from '../../client/sdk.gen.js';
import type { RatingView } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Switch } from '../../kit/choices/switch.js';
import { Card } from '../../kit/data/card.js';
import { Confirm } from '../../kit/overlays/confirm.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { partOf, textIn } from '../ratings/loose.js';
import s from './grade.module.css';

/** Whether a natural person’s grades are public, and the way out. */
export function Choices({ rating: { memberId, decisions, rules } }: { readonly rating: RatingView }) {
  const { say } = useLanguage();
  const { association } = useDesk();
  const [asks, setAsks] = useState(false);
  const publicity = useSend('publicity', (isPublic: boolean, key) =>
    setRatingPublicity({ path: { memberId }, body: { isPublic }, headers: { 'Idempotency-Key': key } }),
  );
  const leave = useSend('leave-rating', (_: object, key) =>
    leaveRating({ path: { memberId }, headers: { 'Idempotency-Key': key } }),
  );
  const isPerson = ['person', 'representative'].includes(textIn(decisions, 'kind') ?? '');
  const version = textIn(rules, 'version');
  const go = async (): Promise<void> => {
    await leave.mutateAsync({}).then(
      () => setAsks(false),
      () => setAsks(false), // what went wrong stands on the page
    );
  };
  return (
    <Card title={say(W.choices)}>
      <div className={s.stack}>
        <TroubleBanner trouble={troubleOf(publicity.error ?? leave.error)} />
        <p className={s.quiet}>
          {say(W.rules)}{' '}
          {version !== undefined && (
            <TextLink href={`/a/${association.slug}/method?version=${version}`}>{version}</TextLink>
          )}
        </p>
        {isPerson && (
          <Switch
            label={say(W.isPublic)}
            isSelected={partOf(decisions, 'isPublic') === true}
            onChange={(next) => publicity.mutate(next)}
          />
        )}
        <div>
          <Button onPress={() => setAsks(true)}>{say(W.leave)}</Button>
        </div>
        <Confirm
          isDangerous
          title={say(W.leave)}
          act={say(W.leave)}
          isOpen={asks}
          isPending={leave.isPending}
          onClose={() => setAsks(false)}
          onConfirm={() => void go()}
        >
          <p>{say(W.leaveHelp)}</p>
        </Confirm>
      </div>
    </Card>
  );
}
