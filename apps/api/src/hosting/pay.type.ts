import { registerEnumType } from '@nestjs/graphql';

export enum PayType {
  NONE = 'none',
  EXPENSES = 'expenses',
  STIPEND = 'stipend',
}

registerEnumType(PayType, { name: 'Pay', description: 'What a week is paid with.' });
