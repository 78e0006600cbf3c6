export { LANGUAGES, isLanguage, wordsFor } from './languages.js';
export { dayInWords } from './moments.js';
export { refusalInWords, type Refused } from './refusal-words.js';
export type { Words } from './en.js';
export type { Language } from '#kernel';
