import { keepsMeasures } from '#domain/dispute/response/waiting-period/keeps-measures.js';
import { itemsSection } from '../../sections/items.js';
import { proceedingSection } from '../../sections/proceeding.js';
import { rows, type Template } from '../../template.js';

/** To everybody who was told of the report: it was wrong, and this is what is so. */
export const proceedingCorrected: Template = (facts, tongue) => {
  const { say } = tongue;
  const { proceeding, reason } = facts;
  const mistaken = proceeding?.mistaken === true;
  const keeps = proceeding !== undefined && !mistaken && keepsMeasures(proceeding);
  return {
    paragraphs: [
      mistaken
        ? say(
            '此前转告的程序报告有误：并无该程序。现予更正，原报告保留备查。',
            'The report of a proceeding that was passed on to you was wrong: there is no such proceeding. The first report stays on record.',
          )
        : say(
            '此前转告的程序报告有误，现更正如下，原报告保留备查。',
            'The report of a proceeding that was passed on to you was wrong. It is corrected below; the first report stays on record.',
          ),
      !keeps &&
        say(
          '仅因该报告维持的措施不再因此维持；其他措施和期限不变。',
          'A measure that stayed by that report alone stays by it no longer; other measures and periods do not change.',
        ),
    ],
    sections: [
      mistaken ? undefined : proceedingSection(facts, tongue),
      reason !== undefined ? rows(say('更正理由', 'Why it is corrected'), [[say('内容', 'Text'), reason]]) : undefined,
      itemsSection(facts, tongue),
    ],
  };
};
