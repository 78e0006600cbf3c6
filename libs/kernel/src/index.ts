export { globalId, isUuid, parseGlobalId } from './ids.js';
export { guiseOf, looksLike, skeletonOf } from './look-alike.js';
export { Refusal, type Fact, type RefusalCatalogue, type RefusalEntry } from './refusal.js';
export { fold, quote, type Language } from './text.js';
export { hasDuty, hasScope, stranger, walzItself, type Duty, type Scope, type Viewer } from './viewer.js';
