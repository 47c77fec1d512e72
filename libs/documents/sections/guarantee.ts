import { GUARANTEE_KINDS_NAMED } from '#messages/measures/guarantee.js';
import { formatAmount } from '#messages/money.js';
import type { Section } from '../document.js';
import type { GuaranteeFacts } from '../part-facts.js';
import { rows, type Tongue } from '../template.js';

/** A guarantee as it is recorded; nothing where there is none. */
export const guaranteeSection = (
  guarantee: GuaranteeFacts | undefined,
  { say, word, instant, locale }: Tongue,
): Section =>
  rows(say('担保', 'The guarantee'), [
    [say('方式', 'Kind'), guarantee && word(GUARANTEE_KINDS_NAMED[guarantee.kind])],
    [
      say('提供方', 'Given by'),
      guarantee &&
        (guarantee.giver === 'complainant' ? say('投诉方', 'the complainant') : say('被投诉方', 'the respondent')),
    ],
    [say('持有方', 'Held by'), guarantee?.holder],
    [say('金额', 'Amount'), guarantee && formatAmount(guarantee.amount, locale)],
    [say('有效期自', 'Valid from'), guarantee && instant(guarantee.validity.from)],
    [say('有效期至', 'Valid until'), guarantee?.validity.until && instant(guarantee.validity.until)],
    [say('已主张', 'Claimed'), guarantee?.claimed && formatAmount(guarantee.claimed, locale)],
  ]);
