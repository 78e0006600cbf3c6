import { registerEnumType } from '@nestjs/graphql';

export enum CompanySizeType {
  ALONE = 'alone',
  FEW = 'few',
  DOZENS = 'dozens',
  HUNDREDS = 'hundreds',
  THOUSANDS = 'thousands',
}

registerEnumType(CompanySizeType, { name: 'CompanySize', description: 'How many people work there.' });
