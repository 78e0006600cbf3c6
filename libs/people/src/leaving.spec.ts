import { confirmHandle } from './leaving.js';

it.each(['ada', ' ada ', '@ada', 'Ada', '@ADA'])('%j confirms that it is ada', typed => {
  expect(() => confirmHandle(typed, 'ada')).not.toThrow();
});

it.each(['', 'ad', 'adah', '@@ada', 'a da', 'gone'])('%j confirms nothing', typed => {
  expect(() => confirmHandle(typed, 'ada')).toThrow('handle_not_yours');
});
