export { globalId, isUuid, parseGlobalId } from './ids.js';
export { guiseOf, looksLike, skeletonOf } from './look-alike.js';
export { type Fact, Refusal, type RefusalCatalogue, type RefusalEntry } from './refusal.js';
export { fold, type Language, quote } from './text.js';
export { type Duty, hasDuty, hasScope, type Scope, stranger, type Viewer, walzItself } from './viewer.js';
