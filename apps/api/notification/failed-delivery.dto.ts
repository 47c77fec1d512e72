import { ApiProperty } from '@nestjs/swagger';
import { Text } from '../dispute/fields/text.js';

export class FailedDelivery {
  @ApiProperty({ format: 'uuid' })
  deliveryId: string;

  @ApiProperty({ description: 'The account that it was for', format: 'uuid' })
  accountId: string;

  @ApiProperty({ description: 'Name of the person' })
  name: string;

  @ApiProperty({
    description: 'Why it failed, as mail servers say it; without the address',
    example: 'mail-recipient-5.1.1',
  })
  error: string;
}

export class FailedDeliveryList {
  @ApiProperty({ type: [FailedDelivery], description: 'At most 200, the oldest first' })
  items: FailedDelivery[];
}

export class CloseDeliveryBody {
  @Text({ description: 'Why it need not be brought any more', example: 'Told by telephone', most: 2_000 })
  note: string;
}

export class DeliveryChanged {
  @ApiProperty({ format: 'uuid' })
  deliveryId: string;
}
