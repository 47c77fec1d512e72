import { COLON } from '#messages/colon.js';
import { PREVENTIVE_KINDS_NAMED } from '#messages/prevention/words.js';
import { PREVENTION_WORDS as W } from '#messages/ui/prevention.js';
import type { RecommendationView } from '../../client/types.gen.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { Status } from '../../kit/status/status.js';
import { useLanguage } from '../../shared/language/language.js';
import { ActLinks } from '../lists/act-links.js';
import { Fallen } from './fallen.js';
import { Grounds } from './grounds.js';
import { whyEnded } from './why-ended.js';

type Props = { readonly partyId: string; readonly name?: string | undefined; readonly one: RecommendationView };

/** What platforms are recommended about somebody who is no member, and what each said that it decided. */
export function RecommendationCard({ partyId, name, one }: Props) {
  const { say } = useLanguage();
  const { kind, grounds, reason, platforms, answers, recommendationId, withdrawnAt, withdrawalCause, withdrawal } = one;
  const told = (platform: string): string => [say(W.toldTo), platform].join(say(COLON));
  return (
    <Card
      title={`${say(W.recommendation)} · ${say(PREVENTIVE_KINDS_NAMED[kind])}${name === undefined ? '' : ` · ${name}`}`}
      beside={withdrawnAt !== undefined && <Status tone="neutral" word={say(W.withdrawn)} />}
    >
      <DescriptionList
        facts={[
          { name: say(W.grounds), value: <Grounds grounds={grounds} /> },
          ...(reason === undefined ? [] : [{ name: say(W.reason), value: reason }]),
          ...answers.map(({ platformId, platform, followed, text }) => ({
            name: told(platform ?? platformId),
            value: [say(followed ? W.followed : W.notFollowed), text].filter(Boolean).join(say(COLON)),
          })),
          ...platforms
            .filter((name) => !answers.some(({ platform }) => platform === name))
            .map((platform) => ({ name: told(platform), value: say(W.unanswered) })),
          ...(withdrawnAt === undefined
            ? []
            : [{ name: say(W.whyWithdrawn), value: whyEnded({ cause: withdrawalCause, words: withdrawal }, say) }]),
        ]}
      />
      <Fallen grounds={grounds} />
      <ActLinks
        acts={[
          // of what is recommended no longer whoever has answered may still say otherwise
          ...(withdrawnAt === undefined || answers.length > 0 ? (['answerRecommendation'] as const) : []),
          ...(withdrawnAt === undefined ? (['withdrawRecommendation'] as const) : []),
        ]}
        ids={{ partyId, recommendationId }}
        isButton
      />
    </Card>
  );
}
