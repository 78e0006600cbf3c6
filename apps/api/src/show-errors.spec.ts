import { Refusal } from '#kernel';
import { GraphQLError } from 'graphql';
import { showError } from './show-errors.js';

const said = (refusal: Refusal): string => {
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const error = new GraphQLError(refusal.code, { originalError: refusal });
  return showError(error, { log: log as never, requestId: 'r' }).message;
};

describe('the message of a refusal', () => {
  it('says the facts where the meaning names them, numbers as they are', () => {
    expect(said(new Refusal('scope_missing', { scope: 'write' }))).toBe('The token has no scope `write`.');
    expect(said(new Refusal('page_size', { least: 1, most: 100 }))).toBe('A page has 1 to 100 entries.');
    const unknown = { skill: 'Gooo', nearest: ['Go', 'Godot'] };
    expect(said(new Refusal('skill_unknown', unknown))).toBe(
      'The list has no skill `Gooo`; `Go`, `Godot` are spelt like it.',
    );
    expect(said(new Refusal('skill_unknown', { skill: '$& $1', nearest: [] }))).toBe(
      'The list has no skill `$& $1`; none are spelt like it.',
    );
  });

  it('leaves a name as it is that no fact has', () => {
    expect(said(new Refusal('scope_missing', {}))).toBe('The token has no scope `scope`.');
    expect(said(new Refusal('report_words_missing'))).toBe('The reason `other` needs words.');
  });
});
