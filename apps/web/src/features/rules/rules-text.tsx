import type { DraftRulesBody } from '../../client/types.gen.js';
import { CatalogueText } from '../risks/catalogue-text.js';
import { RatingRulesText } from './rating-rules-text.js';
import { RewardRulesText } from './reward-rules-text.js';
import { MemberRulesText } from './rule-text.js';

type Props = { readonly rules: DraftRulesBody; readonly decisionAt?: (publicationId: string) => string };

/** What a version says, whichever kind it is of. */
export function RulesText({ rules: { memberRules, riskCatalogue, rewardRules, ratingRules }, decisionAt }: Props) {
  return (
    <>
      {memberRules && <MemberRulesText rules={memberRules} />}
      {riskCatalogue && <CatalogueText entries={riskCatalogue.entries} {...(decisionAt && { decisionAt })} />}
      {rewardRules && <RewardRulesText rules={rewardRules} />}
      {ratingRules && <RatingRulesText rules={ratingRules} />}
    </>
  );
}
