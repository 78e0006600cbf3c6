import type { Language } from '#kernel';
import { Args, registerEnumType } from '@nestjs/graphql';

export enum LanguageType {
  EN = 'en',
  DE = 'de',
}

registerEnumType(LanguageType, { name: 'Language', description: 'A language that Walz speaks.' });

/** Texts come in the language that is asked for, or else in the caller's own. */
export const InLanguage = (): ParameterDecorator =>
  Args('language', {
    type: () => LanguageType,
    nullable: true,
    description: "Default: the caller's language.",
  });

export type AskedLanguage = Language | null | undefined;
