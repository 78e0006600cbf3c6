export { Refusal, refuseIf, type Fact } from './refusal.js';
export { fold } from './text.js';
