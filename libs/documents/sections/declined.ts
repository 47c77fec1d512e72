import type { Section } from '../document.js';
import type { DocumentFacts } from '../facts.js';
import type { Tongue } from '../template.js';

/**
 * With which items the complaint does not go on here. That the association declines says nothing of the right: the
 * complainant may notify the platform itself (E-Commerce Law 42(1); Guiding Case 83).
 */
export const declinedSections = ({ declined = [], items }: DocumentFacts, { say }: Tongue): readonly Section[] =>
  declined.length === 0
    ? []
    : [
        {
          heading: say('未予受理的标的及理由', 'The items that are not accepted, and why'),
          rows: declined.map(({ itemIds, reason }) => [
            itemIds
              .map((id) => items.find(({ itemId }) => itemId === id))
              .map((item, i) => item?.title ?? item?.externalId ?? itemIds[i] ?? '')
              .join(say('、', ', ')),
            reason,
          ]),
        },
        {
          heading: say('贵方仍可采取的途径', 'What you may still do'),
          items: [
            say(
              '未予受理不影响贵方的权利。就上述标的，贵方可以直接向平台发出通知，也可以向有关主管部门投诉或者向人民法院起诉；补充说明后也可以再次向本协会投诉。',
              'This leaves your rights untouched. About these items you may notify the platform directly, complain to an authority or sue; with more to show you may complain here again.',
            ),
          ],
        },
      ];
