import { COLON } from '#messages/colon.js';
import { PREVENTIVE_KINDS_NAMED } from '#messages/prevention/words.js';
import { formatList } from '#messages/format.js';
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
  const { say, locale } = useLanguage();
  const { kind, grounds, reason, platforms, answers, recommendationId, withdrawnAt, withdrawalCause, withdrawal } = one;
  return (
    <Card
      title={`${say(W.recommended)} · ${say(PREVENTIVE_KINDS_NAMED[kind])}${name === undefined ? '' : ` · ${name}`}`}
      beside={withdrawnAt !== undefined && <Status tone="neutral" word={say(W.withdrawn)} />}
    >
      <DescriptionList
        facts={[
          { name: say(W.grounds), value: <Grounds grounds={grounds} /> },
          ...(reason === undefined ? [] : [{ name: say(W.reason), value: reason }]),
          { name: say(W.platforms), value: formatList(platforms, locale) },
          ...answers.map(({ platformId, platform, followed, text }) => ({
            name: platform ?? platformId,
            value: [say(followed ? W.followed : W.notFollowed), text].filter(Boolean).join(say(COLON)),
          })),
          ...platforms
            .filter((name) => !answers.some(({ platform }) => platform === name))
            .map((platform) => ({ name: platform, value: say(W.unanswered) })),
          ...(withdrawnAt === undefined
            ? []
            : [{ name: say(W.withdrawn), value: whyEnded({ cause: withdrawalCause, words: withdrawal }, say) }]),
        ]}
      />
      <Fallen grounds={grounds} />
      <ActLinks acts={['answerRecommendation']} ids={{ partyId, recommendationId }} isButton />
      {withdrawnAt === undefined && (
        <ActLinks acts={['withdrawRecommendation']} ids={{ partyId, recommendationId }} isButton />
      )}
    </Card>
  );
}
