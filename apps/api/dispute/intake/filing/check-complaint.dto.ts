import { TRACKS, type Track } from '#domain/rulebook/track.js';
import { PairBody, Pairs } from '../../dispute/pair.dto.js';
import { Choice } from '../../fields/choice.js';
import { Flag } from '../../fields/choice.js';
import { Parts } from '../../fields/nested.js';
import { Code } from '../../fields/pattern.js';
import { Text } from '../../fields/text.js';

export class DefectBody {
  @Code({ description: 'Code of the material that is missing or defective', example: 'TM1' })
  code: string;

  @Text({
    description: 'What is wrong with it',
    example: 'The certificate is of another mark',
    most: 2_000,
    optional: true,
  })
  note?: string;
}

export class TrackChoiceBody {
  @Pairs({ description: 'The pairs that another law governs' })
  pairs: PairBody[];

  @Choice(TRACKS, { description: 'Which' })
  track: Track;

  @Text({ description: 'Why', example: 'The marketer runs the room in its own name', most: 2_000 })
  reason: string;
}

export class ReasonedPairsBody {
  @Pairs({ description: 'The pairs' })
  pairs: PairBody[];

  @Text({ description: 'Why', example: 'The photograph shows other goods', most: 2_000 })
  reason: string;
}

export class AcceptanceBody {
  @Parts(() => TrackChoiceBody, {
    description: 'Where another law governs than the rulebook would choose',
    least: 1,
    most: 100,
    optional: true,
  })
  tracks?: TrackChoiceBody[];

  @Parts(() => ReasonedPairsBody, {
    description: 'Pairs on which no measure is due, and why; where none was asked, none is asked for anyway',
    least: 1,
    most: 100,
    optional: true,
  })
  withoutMeasure?: ReasonedPairsBody[];

  @Flag({
    description: 'Go on without the named files whose bytes may still follow; nothing rests on them',
    optional: true,
  })
  withoutFiles?: boolean;
}

export class AcceptComplaintBody extends AcceptanceBody {
  @Parts(() => ReasonedPairsBody, {
    description: 'Pairs with which the complaint does not go on, and why; the complainant is told',
    least: 1,
    most: 100,
    optional: true,
  })
  declined?: ReasonedPairsBody[];
}

export class AdmitRoundBody {
  @Parts(() => ReasonedPairsBody, {
    description: 'Pairs on which no measure is due, and why',
    least: 1,
    most: 100,
    optional: true,
  })
  withoutMeasure?: ReasonedPairsBody[];

  @Flag({ description: 'Go on without the named files whose bytes may still follow', optional: true })
  withoutFiles?: boolean;
}

export class RequestCureBody {
  @Parts(() => DefectBody, { description: 'All defects at once', least: 1, most: 100 })
  defects: DefectBody[];
}

export class RejectComplaintBody {
  @Choice(['materials', 'out-of-scope', 'barred'], {
    description:
      'Why the complaint does not go on; `barred` where a court’s order or a finding of the association bars it, which the letter then names',
  })
  cause: 'materials' | 'out-of-scope' | 'barred';

  @Parts(() => DefectBody, { description: 'Every reason', least: 1, most: 100 })
  reasons: DefectBody[];
}
