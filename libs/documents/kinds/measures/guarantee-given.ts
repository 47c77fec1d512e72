import { RESTORATIONS } from '#messages/measures/guarantee.js';
import { guaranteeSection } from '../../sections/guarantee.js';
import { itemsSection } from '../../sections/items.js';
import type { Template, Tongue } from '../../template.js';
import type { DocumentFacts } from '../../facts.js';

const news = ({ guarantee, restoration, deadline }: DocumentFacts, { say, word, deadline: told }: Tongue): string => {
  if (guarantee?.state === 'released')
    return say('就下列标的提供的担保已解除。', 'The guarantee for the items below was released.');
  if (guarantee?.state === 'claimed')
    return say(
      '受益人已就下列标的主张担保，是否支付由担保持有方决定。',
      'The beneficiary has claimed on the guarantee for the items below; whether it is paid is for its holder.',
    );
  const wish = restoration?.wish;
  if (restoration?.state === 'asked')
    return say(
      `被投诉方凭担保申请对下列标的提前处理${wish ? `（${word(RESTORATIONS[wish])}）` : ''}${deadline ? `，应在${told(deadline)}前答复` : ''}。未答复不视为同意。`,
      `Behind a guarantee the respondent asks for the items below${wish ? `: ${word(RESTORATIONS[wish])}` : ''}${deadline ? `; the answer is due ${told(deadline)}` : ''}. Silence grants nothing.`,
    );
  return say('一方当事人就下列标的提供了担保。', 'A party has given a guarantee for the items below.');
};

/** A guarantee is told as a record; the association never holds money (practice P14). */
export const guaranteeGiven: Template = (facts, tongue) => ({
  paragraphs: [
    news(facts, tongue),
    tongue.say(
      '本协会仅作记录，不收取、不保管任何款项。',
      'The association keeps a record of it and never holds money.',
    ),
  ],
  sections: [guaranteeSection(facts.guarantee, tongue), itemsSection(facts, tongue)],
});
