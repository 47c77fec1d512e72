import { someAre } from '../../claims.js';
import { stepOf } from '#domain/rulebook/step-of.js';
import { materialName } from '#messages/rulebook/materials.js';
import { clausesFor, lawOfPair, lawsOf } from '../../sections/laws.js';
import { itemsSection } from '../../sections/items.js';
import { declinedSections } from '../../sections/declined.js';
import { respondentsSection } from '../../sections/parties.js';
import { rightSection } from '../../sections/right.js';
import type { Template } from '../../template.js';

export const acceptance: Template = (facts, tongue) => {
  const { say, period, list, locale } = tongue;
  const { withoutMeasure, declined } = facts;
  const asks = someAre('measure-asked', facts);
  const measures = clausesFor(lawsOf(facts, tongue), 'measures', tongue);
  const answer = period(stepOf(facts.rulebook, 'awaiting-counter-notice').within);
  return {
    paragraphs: [
      say(
        `贵方编号${facts.number}的维权投诉材料齐全，本协会决定予以受理${declined ? '，但下文列明的标的除外' : ''}。`,
        `Your complaint ${facts.number} is complete. The association accepts it${declined ? ', but for the items named below' : ''}.`,
      ),
      say(
        `本协会已以权利人名义向平台发出侵权通知${asks ? '，要求平台对应当采取措施的标的及时采取必要措施' : ''}，并通过平台和电子邮件向被投诉方转送通知（依据${measures}）。`,
        `A notice of infringement goes to the platform in the right holder’s name${asks ? ', which asks it to take the necessary measures promptly where they are due' : ''}; each respondent is told through the platform and by mail (${measures}).`,
      ),
      withoutMeasure &&
        say(
          `因尚未提供${list(withoutMeasure.map((code) => materialName(code, locale)))}，作出决定前不要求平台采取措施。`,
          `As this was not provided, no measure is asked for before a decision: ${list(withoutMeasure.map((code) => materialName(code, locale)))}.`,
        ),
      say(
        `被投诉方可以提交不侵权声明，本协会规则规定的答复期为通知到达后${answer}。收到声明后，本协会将转送贵方，并告知后续的权利和期限。`,
        `A respondent may file a counter-notice; the association’s own rules give it ${answer} from arrival. Any counter-notice is forwarded to you, with what you can do then and until when.`,
      ),
      say(
        '受理不代表本协会认定侵权成立。如发现通知有误，请及时撤回或者更正，以免因错误通知承担责任。',
        'Acceptance is no finding of infringement. If you learn that the notice is wrong, please withdraw or correct it at once; a wrong notice makes its sender liable.',
      ),
    ],
    sections: [
      rightSection(facts, tongue),
      respondentsSection(facts, tongue),
      itemsSection(facts, tongue, lawOfPair(facts, tongue)),
      ...declinedSections(facts, tongue),
    ],
  };
};
