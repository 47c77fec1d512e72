import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { HIRED_SERVICES, type HiredService } from '#application/provider/provider-hires.js';

export const HIRE_STATES = ['hired', 'proposed'] as const;

const STATE =
  'hired: by the operator, at once. proposed: another administrator has to agree; until then what stood before stands';

/** What became of it, in the answer to whoever hires. */
export class HireAnswered {
  @ApiProperty({ enum: HIRE_STATES, description: STATE })
  state: (typeof HIRE_STATES)[number];

  @ApiProperty({ format: 'uuid', required: false, description: 'Of what is proposed: what another agrees to' })
  hireId?: string;
}

export class ProposedProvider {
  @ApiProperty({ format: 'uuid' })
  hireId: string;

  @ApiProperty({ required: false, description: 'Of signatures: its name, as each will say it' })
  name?: string;

  @ApiProperty({ description: 'Its interface, for whoever is to agree to it' })
  url: string;

  @ApiProperty({ format: 'uuid', description: 'The account of the administrator who proposed it' })
  proposedBy: string;

  @ApiProperty({ format: 'date-time' })
  proposedAt: string;

  @ApiProperty({ description: 'Whether you may agree: you are of another hand than whoever proposed it' })
  canBeAgreedTo: boolean;
}

export class HireDecided {
  @ApiProperty({ format: 'uuid' })
  hireId: string;

  @ApiProperty({ enum: ['hired', 'refused'] })
  state: 'hired' | 'refused';
}

export class EndProviderBody {
  @ApiProperty({ enum: HIRED_SERVICES, description: 'What it was hired for' })
  @IsIn(HIRED_SERVICES)
  service: HiredService;
}

export class ProviderEnded {
  @ApiProperty({ enum: HIRED_SERVICES })
  service: HiredService;
}
