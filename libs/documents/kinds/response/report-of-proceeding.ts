import { keepsMeasures } from '#domain/dispute/response/waiting-period/keeps-measures.js';
import { PROCEEDING_SIDES_NAMED, proceedingNamed } from '#messages/response/proceedings.js';
import { itemsSection } from '../../sections/items.js';
import { lawsOf, type Law } from '../../sections/laws.js';
import { proceedingSection } from '../../sections/proceeding.js';
import type { PairFacts } from '../../pair-facts.js';
import type { Template, Tongue } from '../../template.js';

/** By each law for its own items: where nothing is waited for, no report keeps a measure. */
const whatAReportDoes = ({ rule, about }: Law, { say, clause }: Tongue): string => {
  const under = clause(rule.clauses.afterCounterNotice);
  return (
    about +
    (rule.onCounterNotice === 'restore'
      ? say(
          `依据${under}，被投诉方提交书面说明的，措施立即解除，报告不影响该解除。`,
          `Under ${under} a statement of the respondent lifts the measure at once, whatever was reported.`,
        )
      : say(
          `依据${under}，期限内收到报告的标的，措施暂予维持；逾期报告的，不影响措施终止。`,
          `Under ${under} the measure stays for now on items whose report came in time; a late report keeps nothing.`,
        ))
  );
};

/** Passed on at once to the platform and to each respondent; what it does is said of each pair (practice.md P5). */
export const reportOfProceeding: Template = (facts, tongue) => {
  const { say, word, instant } = tongue;
  const { proceeding } = facts;
  const { broughtBy: by = 'complainant' } = proceeding ?? {};
  const what = proceedingNamed(proceeding ?? { kind: 'suit' });
  const keeps = proceeding === undefined || keepsMeasures(proceeding);
  const about = facts.pairs.length > 0 ? { zh: '就下列标的', en: ' about the items below' } : { zh: '', en: '' };
  const does = ({ reportedInTime, truths = [] }: PairFacts): readonly string[] => {
    if (reportedInTime === undefined) return [];
    if (!reportedInTime) return [say('逾期报告，不影响措施终止', 'reported late, keeps no measure')];
    if (!truths.includes('measure-stands')) return [say('目前没有本案的措施', 'no measure of this dispute stands')];
    return [
      truths.includes('period-counted')
        ? say('期限内报告，措施维持', 'reported in time, the measure stays')
        : say('尚无等待期，措施依该程序维持', 'no waiting period runs, the measure stays on the proceeding'),
    ];
  };
  return {
    paragraphs: [
      proceeding
        ? say(
            `${word(PROCEEDING_SIDES_NAMED[by])}${about.zh}已有程序：${word(what)}；该报告于${instant(proceeding.receivedAt)}收到。现予转告。`,
            `A proceeding of ${word(PROCEEDING_SIDES_NAMED[by])}${about.en} was reported: ${word(what)}. The report was received on ${instant(proceeding.receivedAt)} and is passed on to you.`,
          )
        : say(
            `${about.zh}已有人投诉或者起诉。现予转告。`,
            `A suit or authority complaint${about.en} was reported; it is passed on to you.`,
          ),
      ...(keeps ? lawsOf(facts, tongue).map((law) => whatAReportDoes(law, tongue)) : []),
      !keeps &&
        say(
          '该程序不是法律规定可以维持措施的权利人投诉或者起诉，已有的措施和期限不因此变动。',
          'It is no complaint or suit of the right holder that the law lets keep a measure; measures and periods do not change by it.',
        ),
      keeps &&
        say(
          '措施维持期间，投诉方应当定期报告程序进展。程序未被受理、被撤回、被驳回或者有不利的生效结果的，措施将予解除。',
          'While a measure stays the complainant has to report on the proceeding from time to time. If it is not accepted, withdrawn, dismissed or finally lost, the measure is lifted.',
        ),
    ],
    sections: [proceedingSection(facts, tongue), itemsSection(facts, tongue, does)],
  };
};
