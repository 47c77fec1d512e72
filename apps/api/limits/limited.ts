import { SetMetadata } from '@nestjs/common';

export const LIMITED = 'parley:limited';

/**
 * Stands on what anybody may ask and yet is not counted by address: `apart` where a limit of its own is kept, `never`
 * for what an installation asks of itself and for files that lie ready.
 */
export const Limited = (how: 'apart' | 'never'): MethodDecorator & ClassDecorator => SetMetadata(LIMITED, how);
