import { ApiProperty } from '@nestjs/swagger';
import { ALERTS, type AlertName } from '#infrastructure/metrics/alert-bounds.js';

export class AppendsMeasured {
  @ApiProperty({ type: 'integer', description: 'Appends to the log' })
  count: number;

  @ApiProperty({ type: 'integer', description: 'Those of them that failed' })
  failed: number;

  @ApiProperty({ type: Number, nullable: true, description: 'Seconds that half of them took at most' })
  p50: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Seconds that all but one in a hundred took at most' })
  p99: number | null;
}

export class ProgramMeasured {
  @ApiProperty({ description: 'What it is: `api`, `worker`' })
  kind: string;

  @ApiProperty({ description: 'Bytes of memory' })
  memory: number;

  @ApiProperty({
    type: Number,
    nullable: true,
    description:
      'Bytes that it may take: what its container leaves it, else half of its machine; null of an older release',
  })
  memoryLimit: number | null;

  @ApiProperty({ type: 'integer', description: 'Connections to the database that are in use' })
  busy: number;

  @ApiProperty({ type: 'integer', description: 'How many may be' })
  size: number;

  @ApiProperty({ type: 'integer', description: 'Who waits for one' })
  waiting: number;
}

export class DiskMeasured {
  @ApiProperty({ description: 'What lies there: `evidence`, `state`' })
  folder: string;

  @ApiProperty({ description: 'Bytes that are free' })
  free: number;

  @ApiProperty({ description: 'Bytes of the whole disk' })
  size: number;
}

export class CertificateMeasured {
  @ApiProperty({ description: 'What it is for' })
  certificate: string;

  @ApiProperty({ type: 'integer', description: 'Seconds until it ends; less than nothing once it has' })
  secondsLeft: number;
}

export class Measured {
  @ApiProperty({ type: 'integer', description: 'So many minutes what is counted reaches back' })
  minutes: number;

  @ApiProperty({ type: AppendsMeasured })
  appends: AppendsMeasured;

  @ApiProperty({ type: 'integer', description: 'Sign-ins that were refused' })
  refusedSignIns: number;

  @ApiProperty({ type: 'integer', description: 'Requests that were answered 5xx' })
  serverErrors: number;

  @ApiProperty({ type: [ProgramMeasured], description: 'Programs that live just now' })
  programs: ProgramMeasured[];

  @ApiProperty({ type: [DiskMeasured], description: 'Disks that our programs write to; not PostgreSQL’s own' })
  disks: DiskMeasured[];

  @ApiProperty({ type: [CertificateMeasured], description: 'Certificates that are configured' })
  certificates: CertificateMeasured[];

  @ApiProperty({ type: Number, nullable: true, description: 'Seconds since the last backup; null where none is known' })
  backupAge: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Seconds for which the journal was not archived' })
  archiveAge: number | null;
}

export class FailingReaderView {
  @ApiProperty({ description: 'Name of the reader' })
  reader: string;

  @ApiProperty({ type: 'integer', description: 'For how many seconds every pass of it has failed' })
  seconds: number;
}

export class RaisedAlert {
  @ApiProperty({ enum: ALERTS, enumName: 'AlertName', description: 'As docker/prometheus names it' })
  alert: AlertName;

  @ApiProperty({ type: String, nullable: true, description: 'Which reader, disk, destination it is about, if any' })
  of: string | null;

  @ApiProperty({ description: 'What is beyond its bound, in the unit of the alert' })
  value: number;
}
